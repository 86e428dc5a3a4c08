/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const DESIGN_TRADES = `
# UX and product designer
user research = UX research < usability tests, contextual inquiry, diary studies, interviewed users, focus groups users, guerrilla testing, field studies users, discovery research ~ surveys users, UserTesting.com, Dovetail
usability testing = user testing = usability tests < moderated tests, task success rate, unmoderated tests, guerrilla testing, SUS score, usability lab, think-aloud sessions, remote tests with Maze, task-based tests, tested with users, think-aloud, five-second tests ~ UserTesting, Lookback, Hotjar recordings, UserZoom, moderated sessions, moderated, recruited users, wrote tasks, Maze, user tests, eye tracking
wireframing = wireframes < Balsamiq, wireframe, lo-fi, Axure wireframes, sketches and wireframes, Whimsical, paper prototypes, clickable Figma flows, lo-fi sketches, clickable flows, lo-fi to hi-fi, flows from sketches, low-fidelity, Axure prototypes ~ Axure, hi-fi screens, InVision, ProtoPie, Framer
prototyping < Figma prototypes, Axure, Framer, ProtoPie, hi-fi prototypes, paper prototypes, Adobe XD prototypes, high-fidelity prototypes ~ InVision, rig trials, ran on the rig, assembled first units, test rig, prototype builds, first-off builds, on the rig, prototype tested, pump samples, bench tests, 3D printed prototypes, durability tests, proof of concept rigs
UI design tools = design tools < Sketch app, Adobe XD, FigJam, Figma components, Zeplin, Penpot, Sketch, InVision, Figma files, Figma user ~ auto layout, variants, shared libraries, variables and tokens
Figma < FigJam ~ auto layout, variables and tokens
UI design = interface design = visual interface design < UI screens, hi-fi mock-ups, screens designed, app screens, mockups UI, high-fidelity mockups ~ UI kits, interface layouts, icons and UI
interaction design = IxD = microinteractions < interaction patterns, micro-interactions, gestures design ~ motion prototypes, state diagrams UI
product design < discovery to delivery design, product designer, end-to-end design ~ shipped features design, 0 to 1 product
design systems = component libraries = design system < Figma library, component library, pattern library, atomic design, UI library, components and usage docs, tokens and variants, variants and tokens ~ Storybook, UI kit, tokens, usage docs, Material library, guardian of
information architecture = IA < card sorting, sitemap, tree testing, taxonomy navigation, site maps ~ navigation structure, Optimal Workshop
journey mapping = customer journey maps < journey maps, customer journeys, user journeys, experience maps, service blueprint ~ flow diagrams UX, empathy maps
personas = user personas = user research < archetypes users, four personas, condensed into personas ~ jobs to be done, JTBD, empathy maps, contextual interviews, journey map, diary study, affinity mapping, Dovetail, UserTesting, Optimal Workshop, Lookback, Maze, Hotjar, card sorts, customer journeys
service design < service blueprint, blueprints service ~ touchpoints mapped, as-is to-be service
accessibility = inclusive design = WCAG compliance < WCAG, WCAG 2.1 AA, accessibility audit ~ colour contrast, screen readers, Stark plugin, ADA web
design workshops = facilitate workshops = design thinking < crazy eights, co-design workshops, Miro workshops, ideation workshop, FigJam workshop ~ Google Ventures sprint, affinity mapping
collaboration whiteboards < Mural, FigJam
developer handoff = design handover = work with developers = work closely with developers = developer handover < Figma dev mode, dev handover, specs for developers, annotated handoffs, pairing with devs, specs and redlines, Zeplin specs, pairing with front-end ~ Zeplin, handoff, redlines, annotated designs, front-end devs, checked builds, dev mode, handoffs, design QA
design critique = design reviews < design crits, crit sessions, design critiques
stakeholder presentation design = present designs < presented designs to stakeholders, design rationale present ~ playbacks, showcase designs, show and tell
data-informed design = conversion rate optimisation = CRO < A/B tests, multivariate tests ~ Optimizely, conversion uplift, funnel drop-off, VWO, conversion up
analytics for design = behavioural analytics < Hotjar, FullStory, Crazy Egg ~ Mixpanel, GA4, heatmaps, Amplitude, session recordings, Pendo
mobile app design = iOS and Android design = UI design for apps < iOS app screens, app UI, UI for Android, app screens, screens for app, iPhone UI ~ Human Interface Guidelines, Material Design, HIG, mobile-first, app redesign, icons and screens, dark mode, look icons, light and dark, icons and screens of, iOS HIG
web design = website design < responsive screens, responsive layouts, landing pages designed, website redesign, pages of sites, designed sites, site designs, designed web pages, responsive designs ~ breakpoints, mobile-first, laid out screens, screens in Figma, look and pages, banking app screens, designed screens, came up with look
UX writing = content design < UX copy, content designer, tone of voice UI ~ error messages wrote, plain English content
heuristic evaluation = UX audit < heuristic review, Nielsen heuristics, UX audits, cognitive walkthrough ~ expert reviews
competitor analysis UX = competitive benchmarking ~ competitor review, benchmarks UX, competitive analysis, competitor teardown
front-end basics for designers < HTML/CSS, front-end basics ~ Webflow, coded prototypes, Framer sites
motion design UI = animation UI < UI animations ~ Lottie, After Effects
agile UX = cross-functional squads < squad designer, scrum team designer ~ dual-track, design backlog, embedded in squad
product discovery < opportunity solution trees, discovery phase, hypotheses product ~ roadmap input, north star, GDS alpha
GOV.UK design = GDS standards = public sector service design < GOV.UK prototype kit, GDS assessment, GOV.UK Design System ~ GDS, alpha and beta phases, service standard
design leadership = lead designers < led designers, line-managed designers, built design team, head of design ~ design ops, mentored juniors design
design portfolio = case studies design < case studies portfolio, portfolio site design ~ Behance, Dribbble
e-commerce UX < checkout redesign, product page design, checkout flow ~ basket page, Shopify design
enterprise and B2B UX < B2B SaaS design, data-heavy UI, admin portals design ~ dashboard design, internal tools design, data tables UI
HCI degree = UX qualification = degree in HCI = UX degree < MSc HCI, MSc Human Computer Interaction, BSc HCI, BA Interaction Design, MSc Interaction Design, MA User Experience ~ HCI, human factors, NN/g certified, General Assembly UX, Google UX certificate, UXQCC, Interaction Design Foundation, Human Computer Interaction, MA Service Design
physical product design = industrial design < foam models, CMF, consumer products designed ~ SolidWorks, Rhino, Keyshot, product sketches, design for manufacture
motion design < Lottie, animated transitions, animated button, Lottie files ~ button states, After Effects, loading animations, Rive, Principle, swipe and success, states and transitions
GDS = government digital service < GOV.UK design system, GOV.UK Prototype Kit, GDS assessment, GOV.UK Frontend ~ alpha and beta, service assessment, beta assessments, service assessments
# graphic designer
Adobe Creative Suite = Adobe Creative Cloud = Adobe CC < CS6, Photoshop and Illustrator ~ InDesign, Photoshop, Illustrator
page layout = desktop publishing = print layout < magazine layout, QuarkXPress, page spreads, annual reports layout, leaflets designed, catalogue layout, book layout, prospectus layout, master pages, InDesign catalogues, ID master pages, set in InDesign, GREP styles, InDesign templates ~ typesetting, paragraph styles, in ID
image editing = photo retouching = image manipulation < retouch photos, clipping paths, colour correction photos, retouching, image retouch, composites, Affinity Photo, GIMP ~ cut-outs, comping, Lightroom
vector graphics = vector artwork < vector logos, vector icons, Affinity Designer, vector redraws, redraw logos ~ CorelDRAW
logo design = brand identity = branding = visual identity < logo and stationery, corporate identity, wordmark, drew logos, brand guidelines written, logos for start-ups, drew wordmark, logo suite, logo colours type ~ brand guidelines, brand books, brand refresh, style guide brand, brand book, rebranding, rebranded, logo colours, picked type and colour, wrote guidelines for, rebrand, full brand book
brand guidelines = brand consistency = brand guardianship < brand book, brand guardian, style guide brand, brand toolkit ~ on-brand
print design = design for print = marketing collateral < roll-up banners, exhibition panels, posters and flyers, pull-up banners, banners print ~ business cards, menus designed, POS design, signage design
artworking = print-ready artwork = pre-press = artwork = print production < bleed and crop marks, preflight, PDF/X, artworker, imposition, print-ready, artwork to print, Mac artworker, press-ready, bleed CMYK, bleeds, PDF/X-4, press-ready PDFs, traps and CMYK, wet proofs, checked bleed, colour separations, crop marks ~ CMYK, spot colours, Pantone, trapping, overprint, litho, imposed, on press
print production = liaise with printers < printers liaise, print proofs, litho and digital print, foil and emboss, proofs from printer, print quotes, passed on press ~ press pass, paper stock choose
packaging design = pack design < cutter guides, dielines, label design, ArtPro, cartons artwork, bottle labels, pouches packaging, dieline artwork, labels and folding boxes, front of pack, cereal cartons, carton artwork, labels and boxes, mock-ups for boxes ~ packaging, food labels, Esko, pouches, own label lines, cartons and pouches, folding boxes, SKUs artwork
digital design = web graphics = digital assets = online banners < web banners, email banners, HTML5 banners, landing page graphics, Google display banners, Instagram carousels, newsletter headers, social tiles, Facebook ads designed ~ display ads, MPUs, banner ads, digital ads, banners, display sets, Facebook ads, GIFs, Google display, carousels, banner sets, ad sizes
social media graphics = social content design = social media assets < Instagram graphics, social posts design, story templates, Facebook ads creative, social tiles ~ Canva, reels graphics, LinkedIn carousel, Instagram posts, paid social creative
email design = newsletter design ~ Mailchimp, email newsletters, Klaviyo, e-shots, HTML email, Campaign Monitor
typography < kerning, type hierarchy, grid and type, typefaces, micro-typographic, type-led, drew own typefaces, letterforms, type-led covers ~ paragraph styles, lettering, typeface, Glyphs, FontLab, baseline grid
illustration < character illustrations, icons illustrated, children's book illustration, illustrated books, children's books illustrated, ink and watercolour, editorial illustrations ~ Procreate, hand-drawn, storyboards drawn, Wacom, drew pictures for, vector drawings, kids' books, drawings for packs, illustrated, picture books, maps drawn, infographics drawn
infographics = data visualisation graphics < infographic, charts and infographics ~ info graphics, annual report graphs, data graphics
presentation design = PowerPoint design < sales decks, Google Slides templates, slide templates, presentation decks ~ PowerPoint templates, pitch deck, Keynote
motion graphics = animation = animated graphics < animated logos, explainer animation, title sequence, kinetic type, Cavalry, animate ads, lower thirds, explainers, logo stings, moving titles, animated logo, animated explainers, explainers in After Effects, title sequences, animated shorts, Blender animation ~ After Effects, Lottie, Premiere, Cinema 4D, social clips cut, Final Cut, DaVinci Resolve, AE, cut in Premiere
video editing basic = edit video content < Premiere Pro, DaVinci Resolve, reels edited, Final Cut ~ CapCut
web design = website design layouts < website mock-ups, Webflow, homepage design ~ Figma, WordPress pages design, Squarespace, Wix, Adobe XD
point of sale design = retail graphics = POS and display < window vinyls, shelf wobblers, in-store graphics, FSDU, shop window graphics ~ POS, point of sale, in-store posters, shelf-edge
large format graphics < vehicle wraps, vehicle livery, shop signage, van graphics ~ exhibition stands, hoardings, exhibition graphics, trade show booth, wayfinding, billboards, 48-sheet, pop-up stands
sign making < Roland cutter, apply vinyl, vinyl weeding ~ vinyl cutter, plotter, laminate prints, Versaworks, plot and weed
photography art direction = photoshoot direction = art direction < art directed shoots, art direct, look of fashion shoots, art direction on shoots, directed shoots, directed photographers ~ photoshoots, product shots style, shoot briefs, styled shoots, told photographers, signed off shots, stylists, photographers and stylists, framed shots, ran the look, mood boards for shoots, shot lists
client briefs = client briefing < take briefs, creative brief, briefs from account managers, studio briefs, took the brief, took briefs, brief from the, drew out what clients, client's brief ~ amends from clients, sat with families, what they want, sketched first ideas, came up with three options, first ideas, heard what they want, initial sketches, sketch options
concept development = creative concepts = ideation = campaign concepts < route concepts, campaign concept, creative routes ~ concepts pitched, scamps, campaign ideas
campaign design < campaign visuals, direct mail design, DM packs, key visual, magazine ads ~ OOH, press ads, out-of-home, billboards
manage multiple projects = meet tight deadlines = studio workflow ~ 10 jobs at once, same-day turnarounds, studio deadlines, job bags, tight turnaround, Monday.com, daily press deadlines
proofreading artwork = quality check artwork < proof checked, proofread layouts ~ typo checks, author's corrections, client amends
digital asset management < Bynder, archive artwork ~ DAM, stock images, Brandfolder
photography skills < product photos, packshots ~ DSLR, studio shots, lightbox
garment graphics = merchandise design < t-shirt graphics, screen print positives, apparel graphics, separations for screen print ~ merch, embroidery files
publishing and editorial = editorial design = editorial layout < magazine pages, page make-up, newspaper layout, supplements layout, editorial layouts, magazine spreads, set a magazine ~ newspaper pages, spreads, book covers, product catalogues, page quarterly, flyers, set in InDesign, annual reports, catalogues and flyers, page quarterly in, page magazine, annual report design, designed catalogues, catalogue pages, pp catalogues, laid out pages
graphic design degree = design qualification = degree in graphic design < BA visual communication, AAS graphic design, Graphic Communication, BA (Hons) Graphic Communication, Kommunikationsdesign, MA Graphic Design ~ BFA, BA illustration, BA Communication Design
AI image tools = generative imagery < Midjourney, Firefly, DALL-E, Stable Diffusion
present concepts = client presentations < clients through my roughs, stood up and pitched, presented concepts to, pitched concepts, presented roughs, won pitches, pitched to clients, showed clients my ~ pitched ideas, talked them round, presented ideas, pitches won, presented designs
# photographer and video
photography = take photographs < photographed events, shoot stills, photographer, freelance photography ~ photoshoots, weddings shot, DSLR, headshots, photo shoots
wedding photography < weddings shot, photographed weddings, shot 200 weddings, wedding photographer, second shooter weddings ~ bridal shoots, wedding albums
portrait photography < family portraits, newborn shoots, studio portrait, school photos, maternity shoots, actors' headshots, school portraits, corporate headshots ~ Venture studios
event photography = events coverage < events photographed, gigs photographed, parties photographed, press photos at events, concert photography ~ conferences shot, gala photos
product photography < product shots, ghost mannequin, white background shots, e-com shoots ~ cut-outs on white, flat lays, still life shots, food photography, lightbox, tabletop photography
fashion photography = model shoots < editorial fashion shoots, fashion shoots ~ lookbooks, model tests, ASOS shoots, campaign shoots
property photography = real estate photography < estate agent photos, property photos, HDR interiors, real estate photos ~ Matterport, floor plans and photos, interiors shot, tilt-shift
news and press photography = photojournalism < press photographer, photojournalist, newspaper photos, press pass photographer ~ Getty, PA images, sports photographs, NUJ
lighting set-ups < softboxes, Profoto, Elinchrom, flash heads, off-camera flash, beauty dish ~ three-point lighting, strobes, Bowens, speedlites, Godox, Aputure, LED panels lighting shoot
camera operation = operate cameras < Canon 5D, Sony A7, Nikon D850, Canon EOS, RED camera, Sony FS7, Blackmagic, Nikon Z, Hasselblad, Fuji X-T, Canon R5, Canon C300, Alexa Mini, Red Komodo, FX9, operated Alexa, on Alexa, shot on Red, FX6, operated A camera ~ ARRI, DSLRs, camera operator, A-cam, B-cam, shot promos, B camera, camera op
camera operator = video camera operation = filming < self-shooting, shoot video, camera op, shooter/editor, multi-camera shoot, filmed interviews, shot footage, ENG camera, filmed events, shoot b-roll, videographer ~ C300, FS7, Sony FX6, PTZ cameras, camcorder
image editing = photo editing < retouch skin, batch edits, cull and edit, frequency separation, photo retouch, high-end retouching, edited raw files, skin retouch, cut out products, colour corrected, cleaned up skin, catalogue shots edited, clipping paths, cut out and colour, edited shots, cut-outs, colour grading of pics, batch grading ~ Lightroom, Photoshop, Capture One, presets edit, compositing, matched colours, dust and shadows, image comps
Lightroom and Photoshop = photo software ~ Lightroom, Capture One, Photoshop
colour correction photos < colour calibrated monitor, ColorChecker, white balance correction, ICC profiles ~ Capture One, X-Rite
video editing = edit footage < rough cut, offline edit, edited videos, cut footage, timeline edit ~ Premiere Pro, Final Cut, Avid, DaVinci Resolve, Media Composer, edit suite, cut showreels, CapCut, sync audio and cut, reels edited
Premiere Pro = Adobe Premiere ~ Premiere
Avid = Media Composer < Avid ISIS, Avid Interplay ~ Nexis
Final Cut Pro = FCP < FCPX, Final Cut 7
motion graphics video < lower thirds, animated titles, mogrts, title cards, end cards ~ Cinema 4D, subtitles burned
colour grading = grading < colour grade, Baselight, grade rushes, colorist ~ DaVinci Resolve, LUTs, log footage
subtitling and captions < SRT files, caption videos, Rev captions ~ subtitles
sound recording = audio for video < sound recordist, boom op, Sound Devices mixer ~ radio mics, boom mic, lav mics, Rode mics, Zoom H6, lapel mics, lavaliers, Sennheiser radio
drone operation = UAV filming < DJI Mavic, drone footage, CAA drone, GVC, Part 107, A2 CofC, PfCO, DJI Inspire, drone pilot, Inspire 2, GVC and OA, drone shoots, A2 CofC pilot ~ aerial shots, CAA licensed, Mavic
camera movement < Ronin, gimbal, Steadicam, DJI RS2 ~ slider shots, dolly and track, jib
live streaming < vMix, Blackmagic ATEM, Tricaster ~ OBS, live streams, vision mixer, webcast, live stream events, StreamYard, NDI
pre-production = plan shoots < call sheets, location recces, mood boards shoot, scout locations, location permits shoot ~ recces, shooting scripts
scriptwriting video < scripts for videos, scripted promos ~ video treatments, wrote voiceovers, treatment pitch
direct talent < directed talent, direct models, posed groups, posing clients, direct actors ~ vox pops, interviewed contributors, talking heads, testimonial videos
social media video = short-form video = content creation < TikToks, YouTube Shorts, Instagram stories filmed, vertical video, social clips cut ~ TikTok, YouTube channel, content creator
corporate video < promo videos, corporate films, brand films, case study films, training videos shot, recruitment films ~ explainer videos, testimonial videos
documentary and broadcast = TV production < broadcast deliverables, documentary shot, DPP delivery, self-shooting director, TX masters ~ BBC, ITV, Channel 4, DIT, QC broadcast
data wrangling = footage management = media management < DIT, card offload, media wrangler, ShotPut Pro, Silverstack, offloaded cards, Shotput Pro, data wrangler, cards verified, offloaded and verified, rushes backed up ~ backup rushes, ingest footage, LTO archive, rushes logged, RAID drives, proxies made, ingest and log, transcode, LiveGrade, checksums, LTO, backed up nightly, ingested rushes
client liaison photography = sell photo packages < album sales, viewing appointments photos, photo packages sold, Pic-Time, Pixieset, in-person print sales ~ client galleries, shoot bookings
photo printing < albums designed, giclée prints, photo lab, minilab, darkroom print ~ Epson large printer, C41, mount prints
analogue photography < darkroom, 35mm film, develop film ~ medium format, Hasselblad
model release and copyright < model releases, release forms, image rights, parental consent photos ~ stock images contributor, Shutterstock contributor
prop styling < set dressing, colorama, styled shoots ~ food stylist, backdrops
focus pulling = 1st AC = focus puller < 1st AC on, pulled focus, focus on drama, focus puller on ~ Preston, lens tests, C-motion
focus pulling as 1st AC < 1st AC on, focus puller on ~ pulled focus, Preston, lens tests, focus on drama, C-motion
ARRI and RED < operated Alexa, on Alexa ~ camera operator, A-cam, Alexa Mini, Red Komodo, FX9, B-cam, shot on Red, shot promos, B camera, camera op, FX6, operated A camera
operate ARRI < operated Alexa, on Alexa ~ camera operator, A-cam, Alexa Mini, Red Komodo, FX9, B-cam, shot on Red, shot promos, B camera, camera op, FX6, operated A camera
data wrangling or DIT = data management on set < LiveGrade, Silverstack, Shotput Pro, data wrangler, cards verified, offloaded and verified ~ checksums, LTO, offloaded cards, backed up nightly, rushes backed up, ingested rushes
DIT < LiveGrade, Silverstack, Shotput Pro, data wrangler, cards verified, offloaded and verified ~ checksums, LTO, offloaded cards, backed up nightly, rushes backed up, ingested rushes
clapper loading and slate = slate duties = 2nd AC < ran slate, clapper loader on, slated, clapper/loader ~ camera sheets, reloaded mags, boarded takes, loaded mags, loaded film mags
clapper loading < ran slate, clapper loader on, slated, clapper/loader ~ camera sheets, reloaded mags, boarded takes, loaded mags, loaded film mags
grip work tracks and dollies < laid track, pushed Fisher, dolly grip, dolly track, track laid ~ key grip, car rigs, built jib, grip NVQ, cranes and car rigs, Technocrane, jib and rigs
grip work = grip < key grip, pushed Fisher, built jib, grip NVQ, dolly grip, cranes and car rigs, dolly track, Technocrane, jib and rigs ~ laid track, car rigs, track laid
tracks and dollies < laid track, pushed Fisher, dolly grip, dolly track, track laid ~ key grip, car rigs, built jib, grip NVQ, cranes and car rigs, Technocrane, jib and rigs
gimbal and Steadicam ~ Ronin, Movi, Steadicam owner, Steadicam operator, flew Movi, Ronin 2, gimbal operator, Trinity
Steadicam < Steadicam owner, Steadicam operator, Trinity ~ Ronin, Movi, flew Movi, Ronin 2, gimbal operator
gimbal < Ronin, Movi, flew Movi, Ronin 2, gimbal operator ~ Steadicam owner, Steadicam operator, Trinity
drone pilot < GVC, GVC and OA, PfCO, A2 CofC pilot ~ aerial shots, Inspire 2, CAA licensed, drone shoots, aerial filming, Mavic
drone operation with CAA permission < GVC, GVC and OA, PfCO, A2 CofC pilot ~ aerial shots, Inspire 2, CAA licensed, drone shoots, aerial filming, Mavic
lighting assistance < best boy, gaffer on, rigged HMIs, lighting technician on drama ~ HMIs, Skypanels, cable and distro, generators on, rigging electrician
lighting assistance electrical department < best boy, gaffer on, rigged HMIs, lighting technician on drama ~ HMIs, Skypanels, cable and distro, generators on, rigging electrician
prep and maintain camera kit = prep camera kit < camera prep, prepped camera, kit room technician, checked lenses ~ lens tests, cleaned sensors, kit room, camera packages, built packages, serviced tripods, serviced and checked, Panavision, prepped kit
camera kit < lens tests, cleaned sensors, camera packages, serviced tripods, camera prep, prepped camera, kit room technician, checked lenses ~ kit room, built packages, serviced and checked, Panavision, prepped kit
full driving licence and own vehicle ~ own car, drove unit van, full UK licence, clean licence, own van, full clean licence
own vehicle < own car, own van ~ drove unit van, full UK licence, clean licence, full clean licence
full driving licence < full UK licence, full clean licence ~ drove unit van, clean licence, own van
own transport < own car, own van ~ drove unit van, full UK licence, clean licence, full clean licence
# 3D and game artist
3D modelling = 3D modeling < high-poly models, modelled props, box modelling ~ Maya, Blender, 3ds Max, low-poly, hard-surface, Cinema 4D, Modo, subdivision modelling
Maya = Autodesk Maya < Maya rigging ~ MEL scripts
digital sculpting = sculpting < ZBrush, Mudbox, sculpted characters, high-poly sculpt ~ DynaMesh
character art < game characters, character models ~ ZBrush characters, Marvelous Designer, XGen hair, groomed hair, anatomy sculpt
environment art = level art = environment modelling < environments built, set dressing levels, Gaea terrain, level dressing ~ modular kits, foliage, SpeedTree, World Machine, trim sheets
asset creation = game assets < props modelled, weapons models, game-ready assets, vehicles modelled ~ modular assets, asset packs
texturing = materials and textures < Substance Painter, Substance Designer, PBR materials, hand-painted textures, texture maps baked, smart materials ~ Mari, Quixel, Megascans
UV mapping = UV unwrapping < UVs, UDIMs, RizomUV, unwrap UVs, UV layout
retopology = topology optimisation < TopoGun, retopo, quad draw, retopologised
baking maps = normal maps < Marmoset bake, normal map, bake high to low, ambient occlusion bake
game engines < Unreal, UE4, UE5, Lumen and Nanite ~ CryEngine, Godot, Blueprints, Frostbite
Unreal Engine = UE5 ~ UE4, Blueprints, Nanite, Niagara
shaders and materials = shader creation < Shader Graph, material editor, Amplify Shader, node materials ~ HLSL
rigging < weight painting, IK/FK rigs, facial rigs, skin weights, Advanced Skeleton, mGear, blendshapes ~ joints and controllers
3D animation < keyframed, walk cycles, lip-sync, cutscenes animated, game animations, creature animation ~ MotionBuilder, mocap clean-up, animation state machines
motion capture = mocap ~ Vicon, Xsens, OptiTrack, MotionBuilder
rendering = 3D visualisation < V-Ray, Redshift, lookdev, light baking, RenderMan, HDRI lighting, Keyshot, Enscape, Lumion, photo-real images, rendered walk-throughs, CGIs, Twinmotion, Rhino renders ~ Arnold, Octane, Corona, Cycles, Katana, SketchUp, won competitions, first ideas to render, Stage 1-2, 3ds Max, massing studies, card models, competition entries, walk-throughs, stage 2
visual effects = VFX < fluid sims, pyro sims, destruction sims ~ Houdini, Niagara, Nuke, particle systems, Phoenix FD, Bifrost, VFX Graph
compositing < Nuke, multi-pass comps ~ rotoscoping, keying greenscreen, After Effects comp, roto and paint
optimisation for games < LODs, poly count, texture budget, atlas textures, polycount, texture memory ~ draw calls
2D art = digital painting < Photoshop painting, character concepts, matte painting, environment concepts, splash art, digital paintings ~ thumbnails sketches, key art, Procreate
2D game art ~ Aseprite, sprite sheets, tilesets
UI art games = game UI < HUD, UI icons games ~ game menus, UMG, inventory screens
architectural visualisation = archviz < interior renders, CGI properties, real estate CGIs ~ product renders, Lumion, walkthrough animation, Corona renderer
storyboards and animatics < previz, previsualisation ~ animatics, storyboard artist
XR < VR experiences, Lens Studio, Spark AR, AR filters ~ Oculus, HoloLens, SteamVR, Meta Quest
mobile game art = casual game art < mobile game assets ~ match-3
level design = game level design < greybox, whitebox levels, grey-boxing ~ blockout, level scripting
tech art = pipeline tools = scripting for artists < Python Maya tools, technical artist ~ MEL, Houdini Digital Assets, Blender add-ons, PyQt tools
version control art < P4V ~ Plastic SCM
rapid prototype sculpt < miniatures printed, SLA print miniatures ~ STL, resin prints, Rhino models
photogrammetry < photoscans ~ RealityCapture, Metashape, 3D scan clean-up
shipped titles = game credits = published games < shipped on PS5, released on Steam, shipped AAA ~ credited title, AAA title, Xbox title
production tracking art < Shotgun, ftrack, SyncSketch ~ dailies, Hansoft
portfolio 3D = showreel < demo reel ~ ArtStation
lead artist < art bible, led artists, paintovers ~ outsource feedback, art director, style guides game
# audio and stage technician
live sound = sound engineering < mixed bands, PA mix, mix live bands, house engineer, gig engineer, engineered FOH, FOH engineer, mixed FOH, sound engineer for bands ~ FOH, monitors engineer, Midas, DiGiCo, Yamaha CL5, sound desk, Behringer X32, Allen and Heath, Soundcraft Vi, ran monitors, FOH on, monitor engineer, SD10, Midas desk, X32, Avid S6L
digital mixing desks = sound consoles < DiGiCo, Yamaha QL, Midas M32, X32, CL5, Allen and Heath SQ, SSL Live, dLive, Avid S6L ~ Avid Venue
PA systems = sound system set-up < PA set up, subs and tops, flown PA, delay stacks ~ line array, L-Acoustics, d&b, Martin Audio, JBL VRX, Funktion-One, Meyer Sound, amp racks
monitors = stage monitoring < monitor engineer, monitor mixes ~ IEMs, in-ears
microphones and radio mics = wireless microphone systems < radio mics, Sennheiser radio, Wireless Workbench, mic plots, lapel mic fit, Shure Axient, mic up actors, lavalier mics ~ Shure SM58
studio recording = recording engineer = tracking and mixing < track vocals, recorded albums, overdubs, mastered tracks ~ Pro Tools, Logic Pro, studio sessions, Ableton, SSL desk, Neve console, Cubase
digital audio workstation = DAW < Logic Pro, Ableton Live, Cubase, Nuendo, FL Studio
mixing and mastering < mastered tracks, mixed album, stems mixed, mixdown ~ iZotope Ozone, Waves plugins, loudness LUFS
sound design < Foley, QLab sound, sound effects library, sound designer theatre, dubbing mixer ~ Wwise, FMOD, SFX, ADR, game audio
show cueing ~ cue stack, show control
game audio middleware = Wwise ~ FMOD
stage lighting = lighting technician < rig and focus, LX crew, LX tech, dimmers and fixtures ~ Source Four, ETC Ion, parcans, moving heads, lighting plot
lighting desks = lighting consoles < ETC Eos, GrandMA, ETC Ion, Hog 4, ChamSys, grandMA3, programmed lights ~ Avolites, MA2, Strand
moving lights = intelligent fixtures < moving heads, Clay Paky, Vari-Lite ~ Martin Mac, Robe
DMX and lighting networks < Art-Net, sACN ~ DMX, DMX addressing
lighting design = LX design = lighting designer < Capture Visualisation, lit shows, lighting designer for, LX plots, designed for plays, designed lighting, plots and cue, Capture plots, lit plays ~ Vectorworks Spotlight, WYSIWYG lighting, rig plans, WYSIWYG, cue lists, drew rig
follow spot operation = followspot < follow spots, spot op
rigging < chain hoists, motors and truss, flybars, NRC rigging, fly floor, flyman, fly cues, ETCP ~ truss, counterweights, Lodestar, steel and shackles, hemp house
get-in and get-out = load-in and load-out = fit-up < get-ins, get-outs, load-ins, fit-ups ~ load out trucks, local crew, strike sets, stagehand
set construction = set building < flats built, scenic carpenter, scenery built, set builder ~ treads and flats, stage carpentry, Steeldeck, scenic painter
stage management = call shows = show calling < prompt book, DSM on the book, call the show, as DSM, LX and fly cues, called show, called shows, prompt desk, deputy stage manager ~ cue calling, ASM, calls cues, stage manager, blocking notation, show reports, called cues, from book, on book, stage manager for, cues on comms
props management < prop setting, props table ~ props made, dresser, quick changes, wardrobe mistress, costume maintenance, wigs and costume, props buyer
video playback < Barco, Resolume, Watchout, Panasonic projector, projection mapping, Disguise media server, Novastar, LED screen build, Christie projectors ~ projectors, LED wall, vision mixing, PTZ, Analog Way
conference AV < PowerPoint operator, breakout rooms AV, lectern mics, hotel AV, Encore AV ~ PowerPoint playback, graphics operator
OB < OB trucks ~ Calrec, sound guarantee, Lawo, EVS
cable running < multicore, loom cables, coil cables, Socapex, cable ramps ~ XLR, stage box, patch bay, powerlock, Dante
audio over IP < Dante level 2 ~ AES67, AVB
power distribution = temporary power < 3 phase distro, power locks, cam-lok ~ 63A, generators events, 32A and 63A, BS 7909
equipment maintenance stage < fix cables, solder XLRs, lantern service, cable repairs, re-lamp lanterns, solder jacks ~ lamp changes, desk service
hire warehouse prep = prep hire stock = kit prep < hire prep, flight case prep, kit tested out ~ Current RMS, prep kit, Rentman, HireTrack
touring = tour crew < backline tech, arena tour, guitar tech, tour dates Europe, roadie, drum tech ~ tour manager, theatre tour
theatre technician = venue technician < theatre tech, house technician, venue tech, fringe venue tech, LX and sound in theatre ~ receiving house, panto season
stage build < Glastonbury crew, stage crew festival, mobile stage ~ festival stages, outdoor stage, marquee events AV
risk assessments events = event safety stage < event risk assessment, hot works stage, pyro risk assessments, LOLER rigging ~ Purple Guide
pyrotechnics and special effects < pyro, flame effects ~ haze machine, confetti cannons, smoke machine, Unique hazer, dry ice, CO2 jets
rig and operate lighting = lighting for live shows = rig lighting < focused and programmed, patched and focused, rigged and focused ~ flew truss, LX op, programmed on GrandMA, Eos, movers, GrandMA2, MA2, Avolites, lighting op, moving heads, ChamSys
operate lighting < LX op, programmed on GrandMA, focused and programmed, GrandMA2, patched and focused, Avolites, lighting op, ChamSys, rigged and focused ~ flew truss, Eos, movers, MA2, moving heads
mix live sound = FOH and monitors = mix FOH ~ engineered FOH, DiGiCo, ran monitors, Yamaha CL5, FOH on, mixed bands, FOH engineer, monitor engineer, mixed FOH, SD10, Midas desk, X32, sound engineer for bands, Avid S6L
IPAF and working at height ~ IPAF 3a, PASMA, truss climber, rope access, MEWP licence, harness trained, 3a and 3b, 3a 3b, climbed truss, NRC rope, tallescope
working at height < PASMA, truss climber, harness trained, climbed truss, NRC rope ~ IPAF 3a, rope access, MEWP licence, 3a and 3b, 3a 3b, tallescope
IPAF < IPAF 3a ~ PASMA, truss climber, rope access, MEWP licence, harness trained, 3a and 3b, 3a 3b, climbed truss, NRC rope, tallescope
video and projection = LED walls < LED wall build ~ LED screens, Resolume, Barco, projection mapping, vision mix, Watchout, Disguise, vision mixer, projectors stacked, projector stack, Novastar, QLab video, disguise servers
video and projection LED walls ~ LED screens, Resolume, Barco, projection mapping, vision mix, Watchout, Disguise, vision mixer, projectors stacked, LED wall build, projector stack, Novastar, QLab video, disguise servers
projection < Barco, projection mapping, projectors stacked, projector stack ~ LED screens, Resolume, vision mix, Watchout, Disguise, vision mixer, LED wall build, Novastar, QLab video, disguise servers
PAT testing < pat tested, C&G 2377, portable appliance, 2377 ~ portable items, tested and tagged, PAT register, tested portable
PAT testing and electrical safety < pat tested, C&G 2377, 2377 ~ portable items, tested and tagged, portable appliance, PAT register, tested portable
design lighting plots < lighting designer for, designed lighting, Capture plots ~ rig plans, WYSIWYG, cue lists, LX plots, designed for plays, drew rig, plots and cue, lit plays
radio mics and RF = RF management ~ Shure Axient, frequency coordination, mic'd cast, swapped packs, scanned spectrum, radio mic runner, Sennheiser packs, mic'd up cast, sound no 2, fitted radio mics, IEMs, Wireless Workbench
radio mics and RF management < Shure Axient, Wireless Workbench ~ frequency coordination, mic'd cast, swapped packs, scanned spectrum, radio mic runner, Sennheiser packs, mic'd up cast, sound no 2, fitted radio mics, IEMs
radio mics < Shure Axient, mic'd cast, radio mic runner, Sennheiser packs, mic'd up cast, fitted radio mics ~ frequency coordination, swapped packs, scanned spectrum, sound no 2, IEMs, Wireless Workbench
load in and load out < get-ins, get-outs, get-ins and get-outs, get ins, tour dates loaded ~ packed truck, pushed cases, tipped truck, fit-ups, truck each night, fit up and strike
touring productions = load in and load out of touring < tour dates loaded ~ get-ins, get-outs, packed truck, pushed cases, tipped truck, get-ins and get-outs, fit-ups, get ins, truck each night, fit up and strike
load-in and load-out < get-ins, get-outs, get-ins and get-outs, get ins, tour dates loaded ~ packed truck, pushed cases, tipped truck, fit-ups, truck each night, fit up and strike
stage management and show calling < as DSM, called show, called shows, prompt desk, deputy stage manager ~ called cues, LX and fly cues, from book, on book, stage manager for, cues on comms
drive van or 7.5 tonne < C1 licence, 7.5t, C1 held ~ tour truck, drove van, vans and 7.5t, drove truck, C1 and, drove tour, luton vans
drive van = 7.5 tonne ~ C1 licence, tour truck, drove van, vans and 7.5t, 7.5t, drove truck, C1 and, drove tour, C1 held, luton vans
# fashion and textile
pattern cutting = pattern making = create patterns = pattern cutting skills < block patterns, flat patterns, pattern drafting, pattern cutter, CLO patterns, drafted blocks, drafted patterns, drafted and graded, made patterns ~ Lectra Modaris, Gerber AccuMark, grade patterns, toiles and patterns, draping on stand, Optitex, graded blocks, toiles, cut from scratch, Gerber, Lectra, graded patterns, adjusted for clients' figures, patterns from scratch
grading patterns = size grading < graded patterns, graded sizes ~ size sets, grade rules
garment construction = sewing < sewed garments, industrial machines sewing, sample machinist, made garments, machinist sewing, seamstress, sewing machinist ~ overlocker, lockstitch, flat-lock, coverstitch, tailored garments, lockstitch Juki, five-thread overlock
industrial sewing machines = sewing machine operation < Juki, flatlock, lockstitch, Brother industrial, coverstitch, buttonhole machine ~ overlocker, twin needle, serger, walking foot
alterations = garment alterations < hems taken up, wedding dress alterations, suit alterations ~ shorten trousers, zip replacements, take in dresses, hem trousers, hemming, let out waist, zips replace
tailoring < bespoke suits, hand-padded canvas, jackets basted ~ Savile Row, suits made, coatmaker, fit suits
dressmaking < wedding dresses made, dressmaker, boned bodices, couture sewing, prom dresses made ~ bridal gowns, corsetry
toiles and draping = draping on the stand ~ toile, toiles, draped on mannequin, dress stand, calico toile, muslins
fashion design < collections designed, SS24 collection, capsule collection, knitwear designs ~ womenswear range, design sketches, menswear range, collection sketches, graduate collection
technical drawings = construction drawings = working drawings = detailed drawings < working drawing packs, plans sections and details, details 1:20, working drawing packages, sections and details, drawing packs, construction details, GA drawings, stage 4 packages, 1:5 details ~ Illustrator flats, CADs for garments, technical flats, line drawings garments, stage 4, execution plans, LPH 5, builders work from, as-built drawings, details and schedules, drawings issued for
specification sheets = garment specs < measurement charts, BOM garments, size specs, techpacks ~ spec sheets
CAD fashion software < CLO 3D, Browzwear, Marvelous Designer, VStitcher ~ Lectra, Gerber, Kaledo, NedGraphics, Optitex, Illustrator flats
garment technology = fit sessions < garment technologist, fit comments, gold seals, sealed samples, fit comments supplier, garment tech ~ fit models, block library
garment quality control = quality inspection garments = QC clothing < garment inspections, final inspection clothing, needle detection, garment measurements check ~ AQL, measure garments, wash tests
sampling = sample development < first fits, proto samples, sample making, sample approvals, salesman samples ~ samples chased, lab dips, strike-offs
fabric sourcing = textile sourcing < source fabrics, trims sourced, fabric mills, buttons and zips source, trims cards ~ Première Vision, lab dips, fabric swatches
textile design = surface pattern design < repeat prints, surface pattern, digital prints textile, textile designer, hand-painted prints, placement prints ~ colourways, screen printed fabrics, yarn dye checks
fabric printing = garment printing < screen print t-shirts, DTG, sublimation printing, plastisol, DTF, vinyl heat press, M&R press ~ screen printing, heat press, squeegee
embroidery < Tajima, digitise embroidery, Barudan, Wilcom ~ embroidered logos, hand embroidery, beading and sequin, goldwork
knitting and weaving ~ Shima Seiki, Stoll, weaving loom, hand-loom, knitwear linking, dobby loom, knit swatches, power looms, jacquard, machine knit, warp and weft, Dubied
fabric cutting = lay up and cut < straight knife, band knife, lay fabric and cut ~ fabric lays, layplans, Lectra cutter, cutting table, Gerber cutter, lay markers
marker making = lay planning < lay plans, marker efficiency, Diamino ~ markers fabric
fabric dyeing < dye house, jet dyeing, garment dye ~ dye lab, stenter, lab dips, lab dyeing, colour matching fabric, spectrophotometer fabrics, dye recipes
textile testing = fabric testing < Martindale, pilling test, colourfastness, rub tests fabric, flammability fabric ~ shrinkage test
production management garments = production coordination garments < critical path clothing, WIP reports factories, factory deliveries chased, CMT factories, production tracker garments, supplier T&A ~ PP meetings, factory visits China, CMT
overseas suppliers = factory liaison = work with manufacturers abroad < Portuguese factories, Far East suppliers ~ factories in Turkey, suppliers in China, factories in Bangladesh, Indian suppliers, factory visits
sustainable fashion < organic cotton, recycled polyester, upcycled garments ~ GOTS, SEDEX, BSCI, Oeko-Tex, SMETA
costume making = theatrical costume = theatre costume < costumes made, period costume, costume maker, dance costume, costumes for stage, made costumes, costume workroom ~ wardrobe department, costume fittings, period corset, cosplay costume, corsets and, period frocks, RSC, costumier, corsets
soft furnishings < curtains made, Roman blinds, cushion covers, pinch pleat, hand-sewn curtains, loose covers, swags and tails, lined curtains, blinds and cushions, roman blinds, workroom curtains, made curtains, pelmets, interlined drapes, cushions and blinds ~ upholsterer, re-upholstered, reupholster chairs, interlined, swags, romans
footwear and leather < shoemaker, clicking leather, lasts and uppers, heels and soles, cordwainer ~ handbags made, leather goods, shoe repair, cobbler, saddle stitch
fashion styling = photoshoot styling < styled shoots, lookbook styling, styled models ~ personal shopper, call-ins samples
steam press garments < pressed garments, steam press, garment presser ~ Hoffman press, steam iron, fusing press
trend research = trend forecasting fashion < WGSN, trend boards, catwalk reports, trend reports fashion ~ comp shops, comp shopping
hat making < millinery, hat blocks ~ hats, fascinators, headpieces
alter garments = clothing alterations < shortened trousers, let out waists, replaced zippers, took in bodices, bridal alterations, taken in dresses, replaced zips, trousers shortened, took in and let out, took up hems, zip replacements, let out and took in ~ bustles, hemmed, alterations hand
alterations < shortened trousers, let out waists, replaced zippers, bridal alterations, taken in dresses, replaced zips, trousers shortened, took in and let out, alterations hand, took up hems, zip replacements, let out and took in ~ took in bodices, bustles, hemmed
industrial sewing machines = use industrial sewing machines < Juki, lockstitch, coverseam, flatlock, sewing machinist ~ overlocker, buttonhole machine, machinist, twin needle, pieces a day, Brother machines, five thread, overlock, walking foot
sewing machines < Juki, lockstitch, coverseam, flatlock, Brother machines, overlock, sewing machinist ~ overlocker, buttonhole machine, machinist, twin needle, pieces a day, five thread, walking foot
bespoke suit making = bespoke tailoring < hand canvassed, canvassed jackets, hand padded lapels ~ Savile Row, coat maker, trouser and waistcoat maker, trouser maker, waistcoat maker, bespoke coats
suit making < hand canvassed, canvassed jackets, hand padded lapels ~ Savile Row, coat maker, trouser and waistcoat maker, trouser maker, waistcoat maker, bespoke coats
measure clients and fittings < baste fittings, forward fittings, baste and forward ~ customers' measurements, pinned gowns, second fitting, took measurements, measured customers, measured brides, pinned dresses, fitted clients, pinned wedding gowns, clients measured
carry out fittings < baste fittings, forward fittings, pinned gowns, second fitting, baste and forward, pinned dresses, fitted clients, pinned wedding gowns ~ customers' measurements, took measurements, measured customers, measured brides, clients measured
measure clients < customers' measurements, measured customers, measured brides, clients measured ~ baste fittings, forward fittings, pinned gowns, second fitting, took measurements, baste and forward, pinned dresses, fitted clients, pinned wedding gowns
curtains and soft furnishings < blinds and cushions, workroom curtains, cushions and blinds ~ pinch pleat, interlined, swags, romans, lined curtains, roman blinds, made curtains, pelmets, interlined drapes
curtains < pinch pleat, lined curtains, workroom curtains, made curtains, interlined drapes ~ interlined, swags, romans, blinds and cushions, roman blinds, pelmets, cushions and blinds
costume making for theatre or film < costumes for stage ~ costume maker, corsets and, period frocks, RSC, costumier, corsets, costumes made, made costumes, costume workroom
quality inspection of finished garments < QC on dresses, garment QC, checked garments, examined garments, inspected garments ~ checked seams, measured against spec, trimmed threads, rejected faults, passed AQL, final examiner, checked stitching, seams and measurements
garment inspection = finished garments < QC on dresses, garment QC, checked garments, examined garments, inspected garments ~ checked seams, measured against spec, trimmed threads, rejected faults, passed AQL, final examiner, checked stitching, seams and measurements
garment quality inspection < QC on dresses, garment QC, checked garments, examined garments, inspected garments ~ checked seams, measured against spec, trimmed threads, rejected faults, passed AQL, final examiner, checked stitching, seams and measurements
supervise sewing room < sewing floor supervisor, workroom of machinists, line of machinists, supervised machinists, team of machinists, ran sewing room, sewing line supervisor ~ ran workroom, handed out jobs, workroom supervisor, machinists handed out
sewing room = sewing supervisor < sewing floor supervisor, supervised machinists, ran sewing room, sewing line supervisor ~ ran workroom, handed out jobs, workroom of machinists, workroom supervisor, line of machinists, team of machinists, machinists handed out
# hairdresser, beautician and nails
hair cutting = haircuts = cut hair < wash cut and blow dry, layers and fringes, cut and blow-dry, ladies' cuts, Sassoon bob, trims and restyles ~ precision cuts, restyles, dry cuts, cut and finish
hair colouring = colouring services = colour hair < balayage, full head tint, Wella Koleston, root touch-ups, L'Oreal Majirel, ombre, bleach and tone, regrowth tints, babylights, half head highlights, Redken colour, hair colour, semi-permanent colour, highlights, root melts, half head foils, colour specialist, full head foils, tints and highlights, colour technician ~ T-section, colour correction, toners, global colours
balayage = freehand colour < balayages ~ highlights, root melts, half head foils, colour specialist, full head foils, toners, tints and highlights, colour technician, global colours
highlights < full head foils, half head foils, babylights, T-section ~ foil highlights
colour correction hair = colour correction < colour corrections, decolour, banding correct, Olaplex correction ~ remove box dye
skin test = patch testing = allergy tests < colour patch tests, skin test 48h, allergy alert test ~ patch test, 48 hour test, patch tests, skin tested, strand tests, patch and strand, hair history, noted allergies
blow-drying and styling = blow dry = blow drying < blow-dries, blowouts, curly blows, wash and blow dry, blow dries, blow-dried, curly blow ~ hair-ups, GHD curls, bridal updos, up-dos, beach waves, roller sets, tong curls, chignons, upstyles, hair up, set and styled, tonged
hair extensions = extensions fitting < tape-ins, micro-ring, Great Lengths, nano rings, bonded extensions, Beauty Works extensions, extensionist ~ weaves sewn, LA weave, K-tips, sew-in weave, micro ring, pre-bonded, tape applications, wefts, LA weaves
texture services < perms, perm wave, relaxers, keratin treatments, keratin straightening, Japanese straightening, afro hair relaxers ~ Brazilian blow-dry, shampoo and set
afro hair = textured hair = natural hair care < cornrows, silk press, box braids, canerows ~ wash and go, weaves sewn, relaxers, dreadlocks
wedding hair < bridal hair, wedding hair trial ~ brides, bridal updos, bridal party, bridal make-up trials
shampooing and backwash < backwash, shampoo clients, salon junior, shampooed clients ~ sweep hair, make teas clients, gown clients, towels and sweep floor
client consultations = consult with clients < consultation cards, consultation form, colour consultation, record cards clients, consult with clients hair, colour consultations ~ skin analysis, talked through looks, advised on homecare, face shape
facials = skin care treatments = facial treatments < Elemis facial, microdermabrasion, deep cleanse facial, HydraFacial, Guinot, Environ facial, extractions facials, Decléor, Eve Taylor, LED facial ~ Dermalogica, CACI, galvanic facial
waxing = hair removal < leg wax, Hollywood wax, Brazilian wax, bikini wax, intimate waxing, Lycon, Perron Rigot, sugaring ~ hot wax, eyebrow wax, strip wax
brow shaping < eyebrow threading, HD Brows, brow lamination, brow shapes ~ brow tint, henna brows, LVL brows
lash treatments < classic lashes, Russian volume, LVL lashes, lash lifts, Lash Perfect, volume lashes, Nouveau Lashes, hybrid lashes, semi-permanent lashes, lash refills, individual lashes, lash infills, lash tech, lash perm ~ lash tint, LVL
make-up artistry = make-up application = makeup artist < bridal make-up, airbrush make-up, make-up for shoots, prom make-up, MUA, special effects make-up ~ MAC counter, Bobbi Brown counter, contour and lashes
massage = body massage < deep tissue massage, aromatherapy massage, Indian head massage, back massage, pregnancy massage, sports massage, Elemis massage, full body massage, licensed massage therapist ~ hot stone
body treatments = spa treatments < body wraps, salt scrub, seaweed wrap, spa rituals, body scrub, ESPA treatments ~ Elemis, mud wrap
laser hair removal < Soprano laser, treated legs with laser, diode laser ~ IPL, electrolysis, radiofrequency facial, Lynton, faradic, CACI, Ellipse IPL, galvanic, cryolipolysis, Cynosure, Soprano, Core of Knowledge, with laser, IPL treatments, laser patch tests, L4 Laser
spray tanning < spray tans, Fake Bake, spray tan ~ St Tropez, sunbeds
aesthetics = advanced skin treatments < Botox, dermal fillers, lip fillers, mesotherapy, Profhilo, anti-wrinkle injections ~ chemical peels, microneedling, dermaplaning, Dermapen
semi-permanent make-up ~ SPMU, powder brows, lip blush, ombre brows
nail treatments = manicure < manicures, file and polish, mani-pedi, OPI polish, hand and foot treatments, gel manicure ~ pedicures, shellac, gel polish, Spa pedicure, CND Shellac, cuticle work
gel nails = gel polish < Shellac, Gelish, OPI GelColor ~ BIAB, gel overlays, builder gel, Bio Sculpture, hard gel
nail extensions = nail enhancements < acrylics, liquid and powder, NSI acrylic ~ tips and overlays, dip powder, Gel-X, sculpted nails, SNS, full sets, Polygel
nail art < hand-painted nails, encapsulated glitter, 3D nail art ~ ombre nails, chrome nails
salon hygiene = sanitation beauty < Barbicide, sterilise tools, sanitise tools, disinfect stations, clean brushes and combs, sterilised tools, UV cabinet tools, sterilised combs, barbicide, sanitised stations, cleaned stations ~ autoclave tools, swept floor, washed towels
retail salon products = product sales salon < retail sales salon, sold Dermalogica, Olaplex sold, sold Elemis ~ aftercare retail, product recommendations hair, retail 20%
salon booking systems = appointment booking salon < Phorest, Fresha, Treatwell, Salon iQ, Booksy, Vagaro, Salon Genius ~ Mindbody, Square Appointments
build clientele = build client base < client column, built up column, loyal clientele, full column, clientele built ~ rebook, regular clients, rebooking rate, request clients
beauty qualifications < NVQ 2 beauty, NVQ 3 beauty, CIBTAC, CIDESCO, level 3 beauty therapy, CACHE beauty ~ VTCT, HABIA, ITEC, BABTAC
hairdressing qualifications < NVQ 2 hairdressing, City and Guilds hairdressing, NVQ level 3 hair, VTCT hairdressing, L'Oreal Colour degree, Wella Master Colour, hairdressing apprenticeship
state board license ~ licensed cosmetologist, licensed nail tech, manicurist license, licensed esthetician
mobile and freelance beauty < rent a chair, mobile hairdresser, booth rental, chair renter ~ home salon, mobile beautician, mobile nails
ladies' hair cutting = cutting ladies' hair < precision bobs, full restyles, ladies' stylist, layers and restyles, bobs and layers, long to short restyles, cut and blow dry clients ~ pixie, wet and dry cuts, precision cuts
cutting and restyling ladies' hair < full restyles, layers and restyles, long to short restyles ~ precision bobs, ladies' stylist, pixie, wet and dry cuts, bobs and layers, precision cuts, cut and blow dry clients
restyling < full restyles, layers and restyles, long to short restyles ~ precision bobs, ladies' stylist, pixie, wet and dry cuts, bobs and layers, precision cuts, cut and blow dry clients
ladies' cutting < precision bobs, full restyles, ladies' stylist, layers and restyles, bobs and layers, long to short restyles, cut and blow dry clients ~ pixie, wet and dry cuts, precision cuts
colouring < half head foils, full head foils, tints and highlights ~ highlights, root melts, colour specialist, toners, colour technician, global colours
NVQ Level 2 Hairdressing = NVQ Level 2 in Hairdressing < NVQ2 Hairdressing, NVQ2 and NVQ3 Hairdressing ~ City & Guilds L2 Hairdressing, NVQ3 Hairdressing, L2 Hairdressing, Level 2 Women's Hairdressing, Level 3 Hairdressing
colour correction < box-dye, fixed banding, colour removal, brassiness fixed ~ bleach baths, green tones, back to blonde, corrected colours
patch testing and client consultation ~ skin tested, strand tests, patch and strand, hair history, noted allergies, patch tests, skin test 48h, allergy alert test
self-employed hairdressing = rent a chair or self-employed < rented chair, chair rental, self employed hairdresser, own client base in rented, self employed stylist ~ mobile hairdresser, freelance stylist
rent-a-chair < rented chair, chair rental ~ self employed hairdresser, mobile hairdresser, freelance stylist, own client base in rented, self employed stylist
bridal hair < brides and maids, weddings hair, bridal trials, wedding hair ~ chignons, veils, brides on location, updos, occasion hair
bridal hair and upstyles ~ brides and maids, chignons, weddings hair, veils, brides on location, bridal trials, wedding hair, updos, occasion hair
upstyles < chignons, updos ~ brides and maids, weddings hair, veils, brides on location, bridal trials, wedding hair, occasion hair
hair up < chignons, updos ~ brides and maids, weddings hair, veils, brides on location, bridal trials, wedding hair, occasion hair
train juniors < taught juniors, trained apprentices, trained juniors ~ model nights, A1 assessor, training nights, assessor hairdressing
train juniors and apprentices ~ model nights, taught juniors, A1 assessor, trained apprentices, training nights, trained juniors, assessor hairdressing
facials and skin analysis ~ deep cleanse, anti-ageing facials, Dermalogica, microdermabrasion, dermaplaning, hydrafacial, facials to clients, skin scanner, Face Mapping, Elemis facials
facials < anti-ageing facials, microdermabrasion, hydrafacial, facials to clients, Elemis facials ~ deep cleanse, Dermalogica, dermaplaning, skin scanner, Face Mapping
skin analysis < skin scanner, Face Mapping ~ deep cleanse, anti-ageing facials, Dermalogica, microdermabrasion, dermaplaning, hydrafacial, facials to clients, Elemis facials
waxing < Hollywood and Brazilian, Brazilian hot, hot and strip wax, strip wax, full leg wax, Hollywood waxes, bikini waxes
waxing including intimate < Hollywood and Brazilian, Brazilian hot, Hollywood waxes ~ hot and strip wax, strip wax, full leg wax, bikini waxes
intimate waxing < Hollywood and Brazilian, Brazilian hot, Hollywood waxes ~ hot and strip wax, strip wax, full leg wax, bikini waxes
gel manicures and pedicures ~ Shellac, BIAB, Gelish, manis and pedis, gel polish nails, callus peel, CND Shellac, acrylic and gel nails
gel manicures < Shellac, Gelish, gel polish nails, CND Shellac ~ BIAB, manis and pedis, callus peel, acrylic and gel nails
pedicures < manis and pedis, callus peel ~ Shellac, BIAB, Gelish, gel polish nails, CND Shellac, acrylic and gel nails
makeup for events = event makeup < makeup for brides, bridal makeup, makeup for proms, makeup for weddings, bridal MUA ~ MUA, airbrush makeup
makeup < makeup for brides, MUA, airbrush makeup, bridal makeup, makeup for proms, makeup for weddings, bridal MUA
NVQ level 3 beauty therapy < NVQ3 Beauty, VTCT Level 3 Beauty, L3 Beauty Therapy ~ CIBTAC L3, CIDESCO, ITEC Level 3
Level 3 beauty therapy < NVQ3 Beauty, VTCT Level 3 Beauty, L3 Beauty Therapy ~ CIBTAC L3, CIDESCO, ITEC Level 3
retail sales in salon < Elemis sales, sold homecare ~ courses sold, linked products, products to treatment, retail weekly, product sales target, courses of six, link sold
upselling < Elemis sales, sold homecare ~ courses sold, linked products, products to treatment, retail weekly, product sales target, courses of six, link sold
retail < Elemis sales, product sales target, sold homecare ~ courses sold, linked products, products to treatment, retail weekly, courses of six, link sold
spa pool and thermal area < spa wet area ~ hydropool tests, steam room hygiene, sauna checks, sauna and steam checks, pool tests and sauna, jacuzzi tests, wet area
thermal area < steam room hygiene, sauna checks, spa wet area, sauna and steam checks, pool tests and sauna ~ hydropool tests, jacuzzi tests, wet area
styling < curly blow, hair up, set and styled, GHD curls ~ blow dries, blow dry, blow-dried, tonged
barbering < skin fades, clipper cuts, gents cuts, beard trims, scissor cuts, beard shaping, barbered
men's cutting = men's hair < skin fades, clipper cuts, gents cuts, beard trims, scissor cuts, beard shaping, barbered
retail products in salon = recommend products = product sales < sold homecare, Kerastase sold, recommended shampoo ~ retail targets, sold products, retail sales, homecare to
build clientele = client retention < column full, rebooked, built clientele ~ request clients, client base, repeat clients, returning clients
build client base < column full, rebooked, built clientele ~ request clients, client base, repeat clients, returning clients
maintain salon < sterilised combs, sanitised stations, cleaned stations ~ swept floor, washed towels, barbicide
perms and chemical treatments = keratin treatments ~ perms, keratin, Olaplex, Brazilian blow
perming < perms ~ keratin, Olaplex, Brazilian blow
relaxing ~ perms, keratin, Olaplex, Brazilian blow
massage < aromatherapy massage, back massage ~ hot stone, deep tissue, Indian head
body massage = Swedish massage ~ hot stone, deep tissue, aromatherapy massage, Indian head, back massage
eyebrow treatments < brow lamination, HD Brows, brow tint, brow wax, eyebrow tint, henna brows ~ microblading
brows < brow lamination, HD Brows, brow tint, brow wax, microblading, eyebrow tint, henna brows
lash lift and tint ~ LVL, lash tint, lash perm
# barber
men's cutting = men's haircuts = barbering = gents cutting < gents cuts, short back and sides, men's cuts, men's hair, barber, men's trims ~ fades, clipper cuts, crew cuts, scissor over comb
fades < zero fade, bald fade, skin fade ~ low fade, taper cut, drop fades, mid fade, high fade
clipper work = clipper cutting < clipper over comb, Andis clippers, Wahl clippers, clipper cuts, clipper guards, buzz cuts ~ grade 2
scissor cutting men = classic gents cuts < scissor cuts, gents scissor, shears over comb, point cutting ~ texturising
beard trimming = beard shaping = beard sculpting < beard trims, beard line-up, beard shape, beard fades ~ hot towel beard, moustache trim
wet shave = cut-throat shave = straight razor shave < hot towel shaves, wet shaves, Turkish shave, traditional shave, razor shaves ~ open razor, cut throat, straight razor
line-ups = edge ups = shape ups < shape-ups, edge-ups, tape-ups ~ line ups, hairline sharp, razor outline
hair designs < tramlines, hair patterns, razor designs ~ hair tattoos, clipper art
Turkish barbering < ear flame, singeing ears, threading cheeks, ear singe ~ Turkish barber, nose wax
children's haircuts = kids cuts < kids haircuts, boys cuts, first haircuts, children cuts, autistic kids haircut
afro barbering = textured hair men < afro shape, afro fades, black barbershop ~ waves 360, sponge curls, dreads retwist
hair colour men < camo colour ~ beard tint, men's colour, bleach men's hair
styling products men = product retail barber < clay wax sold, retail pomade ~ pomade, beard oil, Layrite, matte clay, American Crew
grooming treatments < men's facials, hot towel facial ~ head massage, black mask, scalp massage, nose wax
walk-ins = walk-in clients = high volume barber shop < queue system barber, Saturdays walk-ins ~ 20 heads a day, 25 cuts a day
barber booking apps < Booksy, Fresha, Nearcut, theCut, Slick app ~ Squire
barber client consultation = consultation men < style advice men ~ discuss style, reference photo cuts, face shape advice
regular clientele barber = build client base barber < full book barber, loyal chair ~ steady clientele, regular heads
barber hygiene < blades changed, Clippercide, sanitise clippers, hot towel cabinet, disinfect clippers ~ neck strips
take payments barber shop ~ card machine cuts, takings shop, till barber
shop opening duties ~ open up shop, sweep hair, close shop, floor sweep, stations clean, shop lock up
barber qualification < NVQ 2 barbering, NVQ level 3 barbering, City and Guilds barbering, VTCT barbering, barber apprenticeship ~ London School of Barbering
barber license ~ licensed barber, barber state board, Class A barber
chair rental barber = self-employed barber < booth rent ~ rent chair, chair renter, 60/40 split, commission chair
train junior barbers = mentor apprentices barber ~ trained juniors, apprentice barbers, taught fades, educator barber
barber shop management = manage barber shop < ran barber shop, shop manager barber ~ own barbershop, owned barbers
social media barber < Instagram cuts, TikTok cuts ~ before and after cuts, barber content
# tattoo
tattooing = tattoo application = tattoo artist < tattooed clients, coil and rotary, apply tattoos, walk-in tattoos ~ tattoo apprenticeship, linework and shading, guest spots, flash tattoos
design tattoos < flash sheets, bespoke tattoo, drew flash, sleeves designed ~ custom designs, Procreate, sketch designs client, stencils drawn
linework and shading ~ fine-line, whip shading, black and grey, linework, dotwork, single needle, pepper shading, stippling
black and grey = realism < black and grey realism, realistic portraits
colour tattoos < colour realism, full colour sleeve, saturated colour ~ neo-traditional, new school
traditional and neo-traditional tattoo = tattoo styles < neo trad, American traditional, Japanese sleeve ~ old school, blackwork, lettering script
cover-ups = cover-up tattoos = rework old tattoos < coverups, reworked tattoos, rework old tattoo, scar cover
stencil application = transfer stencils < thermofax, Stencil Stuff ~ freehand tattoo, stencil printer
tattoo machines = set up tattoo machine < Cheyenne, Bishop Rotary, FK Irons, tune machines ~ rotary machine, cartridges needles, coil machine, needle groupings
hand poke = stick and poke < handpoke, hand-poked
body piercing = piercings < nose piercing, navel piercing, surface piercings, APP piercer, dermal anchors, Inverness piercing, needle piercing ~ ear piercing, industrial piercing
infection control tattoo = hygiene and sterilisation tattoo < spore tests, single-use needles, OSHA bloodborne, BBP certificate, barrier film ~ autoclave, sharps bins, cross-contamination, ultrasonic clean
autoclave sterilisation < autoclave, autoclaved, Statim
clinical waste < yellow bags clinical ~ sharps bins, sharps container, biohazard waste
tattoo licence = registered tattooist < local authority tattoo licence, tattoo license ~ skin piercing registration, tattoo establishment license
client consent tattoo < consultation and consent ~ consent forms, check ID over 18, waiver signed, medical questionnaire, photo ID check
client consultation tattoo < consultations tattoo ~ placement and size, quote sessions, deposits for tattoo, size and placement
aftercare advice tattoo = tattoo aftercare < Saniderm, aftercare sheet ~ aftercare, second skin, healed photos, heal check
cosmetic tattooing < areola tattoo, paramedical tattoo ~ scalp micropigmentation, SMP, microblading
tattoo removal < laser removal tattoo ~ Q-switch, PicoSure, lightening sessions
studio bookings < deposit bookings, studio diary, booking requests Instagram ~ Fresha, appointments and deposits
tattoo portfolio = social media tattoo ~ portfolio healed, Instagram tattoos, conventions portfolio
tattoo conventions < London Tattoo Convention ~ convention booth, guest spot, award tattoo
tattoo studio management = run tattoo studio < studio owner tattoo, manage tattoo shop, ran studio tattoo, shop manager tattoo ~ counter tattoo shop
train apprentices tattoo = mentor apprentices tattoo < tattoo apprentices, mentored apprentice tattoo ~ practice skin
supplies ordering tattoo = inks and needles stock < needle stock, Killer Ink ~ order inks, Intenze, Dynamic ink, REACH inks
# fitness trainer
personal training = PT sessions < PT clients, personal trainer, one-to-one PT ~ 1-2-1 sessions, 30 sessions a week, trained clients gym, online coaching clients
group exercise classes = teach fitness classes < HIIT classes, circuits class, bootcamps, taught Zumba, aerobics, boxercise, legs bums and tums, aqua aerobics, taught Spin, Les Mills instructor, RPM instructor, taught HIIT, circuits taught, group cycling instructor ~ Les Mills, BodyPump, kettlebell class, ETM, Insanity class, body combat, Bodypump, classes week, taught classes, Bodycombat
indoor cycling = spin instructor < Schwinn cycling, RPM class, Peloton instructor ~ spin, spin classes, group cycle
yoga instruction = teach yoga < RYT 200, Yoga Alliance, 200-hour yoga, chair yoga ~ vinyasa, hatha, yoga classes, yin yoga, ashtanga
Pilates instruction = teach Pilates < STOTT, Body Control Pilates ~ reformer, mat Pilates, APPI, reformer classes
gym inductions = member inductions < gym induction, inductions gym, new member inductions ~ show members equipment
programme design = exercise programming = training plans = write workout plans = write training programmes < periodised plans, wrote programmes clients, 12-week plans, gym programmes, strength programmes, plans for marathon ~ programme cards, TrueCoach, periodization, Trainerize, plans for clients, on Trainerize, bespoke programmes, programmes for clients
fitness assessments < body fat calipers, blood pressure checks gym, VO2 max test, posture assessment, FMS screen, skinfolds, Boditrax, movement screens, body comp, BP and body fat ~ PAR-Q, InBody, Tanita, bleep test, VO2, inductions with members, gym inductions, screening new members, goals and screening
nutrition advice = nutrition coaching = healthy eating guidance = nutritional advice < macro plans, calorie targets, nutrition coach, macro and meal plans, weight-loss diets, diet plans ~ meal plans, Precision Nutrition, food diaries reviewed, MyFitnessPal, level 4 nutrition, food diaries, L4 Nutrition, macros, weight loss coaching
weight management = weight loss programmes < weight loss clients, lost stone clients, slimming clients ~ level 4 weight management, body transformation, 12-week transformation
strength and conditioning = S&C = resistance training < athletes S&C, S&C coach, S&C for, county squads S&C, athletes' S&C ~ CSCS NSCA, Olympic lifting, UKSCA, powerlifting coach, plyometrics, squat and deadlift coach, kettlebells, barbell technique, 1RM testing, speed work
functional training < CrossFit L1, TRX, WODs, functional rigs ~ kettlebell, Hyrox, battle ropes, bootcamps
exercise referral < cardiac rehab, BACPR, level 4 cardiac, level 3 exercise referral, falls prevention class, GP-referred, cardiac patients from doctors, referred by GPs, cardiac rehab classes ~ phase IV, Otago, Healthwise
seated exercise < chair-based exercise ~ silver sneakers, older adults class, Postural stability, over 60s class
pre and post natal < postnatal class, pre and post-natal, buggy fit, buggy bootcamp, expectant mums, Pre/post natal L3, postnatal classes, pregnancy classes ~ ante-natal, mum and baby fitness, new mums, diastasis
level 2 gym instructor = fitness instructor qualification < Active IQ level 2, YMCA gym instructor ~ level 2 fitness, level 3 personal trainer, REPs, level 3 PT
level 3 personal trainer = PT qualification < level 3 PT, Active IQ level 3, Premier Training, YMCA level 3, level 4 PT
certified personal trainer < NASM-CPT, ACE-CPT, ACSM CPT, NSCA-CPT, NCSF ~ ISSA
CPR and AED = first aid CPR < CPR/AED ~ AED, defib trained, CPR certified
gym floor supervision = gym floor duties = walk gym floor < floor walking gym, gym floor shifts, floor walks, spotted members ~ gym floor, spot members, correct technique gym, tidied weights, re-rack weights, chatted to members, re-racked, cleaned equipment
equipment checks gym = gym maintenance checks < treadmill checks, cable checks, Technogym report faults, daily gym checks ~ wipe down equipment, gym cleaning rota, re-rack
membership sales = gym sales < joined members, memberships sold, PT packages sold, sold memberships, sign up members ~ show-rounds gym, membership tours
member retention = customer engagement gym < retention calls, attrition gym ~ member challenges, leaderboard challenge, member events
client motivation < check-ins clients, accountability coaching, habit coaching ~ SMART goals clients, motivational interviewing
class timetable ~ class cover, Mindbody, Gladstone, ClubWise, class bookings
build client base PT = self-employed trainer < built PT client base ~ freelance PT, rent gym floor, 25 clients, own PT business, free taster sessions
injury rehabilitation exercise < corrective exercise, level 4 lower back pain, rehab exercises, sports therapist, prehab ~ sports massage, foam roll
boxercise ~ pad work, kickboxing class, boxing pads, muay thai coach, England Boxing coach, BJJ classes
outdoor fitness ~ park fitness, running groups, Couch to 5k
online coaching = virtual training = remote coaching < Zoom classes fitness, online PT, app programmes clients, coached online ~ TrueCoach, Trainerize, online clients, Trainerize app, Zoom sessions, app check-ins
Level 3 Personal Training = Level 3 personal trainer = personal training qualification < L3 PT, Level 3 Personal Trainer, L3 Personal Training ~ PT Diploma, REPs level 3, CIMSPA, Active IQ L3
group exercise < taught Spin, RPM instructor, taught HIIT, circuits taught, group cycling instructor ~ Bodypump, Les Mills instructor, ETM, classes week, taught classes, Bodycombat
group exercise classes such as spin < taught Spin, RPM instructor, group cycling instructor ~ Bodypump, Les Mills instructor, ETM, taught HIIT, circuits taught, classes week, taught classes, Bodycombat
training programmes < periodised plans, strength programmes, plans for marathon ~ plans for clients, on Trainerize, bespoke programmes, programmes for clients
GP exercise referral < GP-referred, referred by GPs ~ cardiac patients from doctors, cardiac rehab classes, BACPR, Healthwise
client consultations and fitness assessments = fitness testing ~ PAR-Q, movement screens, body comp, VO2, inductions with members, gym inductions, screening new members, goals and screening, BP and body fat
sales of PT packages = personal training sales = sell packages < PT packages sold ~ sold packs, client base from, taster sessions, packs of ten, built client base, converted inductions
PT sales < PT packages sold ~ sold packs, client base from, taster sessions, packs of ten, built client base, converted inductions
first aid and defibrillator = first aid and AED < FAAW plus AED, first aid & defib ~ AED trained, defib trained
defibrillator < FAAW plus AED, first aid & defib, AED trained, defib trained
pre and post natal exercise < buggy bootcamp, Pre/post natal L3, postnatal classes, pregnancy classes ~ new mums, diastasis, expectant mums, mum and baby fitness
strength and conditioning for athletes < county squads S&C, athletes' S&C ~ S&C coach, UKSCA, Olympic lifting, speed work, S&C for
gym inductions = induct new members < inducted members, member inductions, inductions on gym ~ showed members, equipment inductions
inductions < inducted members, showed members, equipment inductions, member inductions, inductions on gym
gym floor < floor walks, spotted members ~ chatted to members, re-racked, cleaned equipment
first aid < FAAW ~ AED, emergency first aid, first aider
build client base = client retention ~ own client base, retained clients, repeat bookings, packs sold, client list, grew client base
REPs or CIMSPA < CIMSPA ~ REPs, Level 2 Gym Instructor, Register of Exercise Professionals
# swimming and sports coach
swimming teaching = teach swimming lessons = swim instruction < taught children to swim, swimming teacher, swim instructor, WSI ~ swim lessons, learn to swim, Swim England Learn to Swim, stages 1-7, swim classes, stroke technique
swimming teacher qualification < STA level 2, ASA level 2, Swim England level 2, Level 2 Teaching Aquatics, SEQ level 2, Level 2 Swim ~ STA award, ASA Level 1 assistant
parent and baby swimming = baby swim classes < Water Babies, baby swim, Puddle Ducks ~ parent and toddler, adult and child swimming, ducklings
adult swimming lessons < nervous adults swim ~ adult learn to swim, triathlon swim coach
school swimming = key stage 2 swimming < KS2 swimming, schools swim lessons
aqua fitness = aqua aerobics < aquafit, aqua class
lifeguarding = pool lifeguard < poolside lifeguard, ARC lifeguard, StarGuard, NPLQ holder ~ lifeguard, RLSS, beach lifeguard, open-water lifeguard, lifeguarded
pool rescue = water rescue < pool rescues, in-water rescue, live rescues, pulled swimmers, rescued swimmers, tow rescue ~ spinal rescue, spineboard, timed swim rescue, spinal board, torpedo buoy
lifeguard trainer = train lifeguards < NPLQ trainer ~ RLSS trainer assessor, monthly lifeguard training
chlorine testing < chlorine and pH, level 3 pool plant operator, palintest, pool water balance ~ pool plant, pool tests, backwash, CPO
swim coaching = coach competitive swimmers < Level 2 coach swimming, club swim coach ~ swim squads, competitive swimmers, galas, County squad, age group swimmers
lesson planning sport = session plans < lesson plans swim, schemes of work PE, coaching session plans ~ session plan, progression charts
award badges < distance badges, badges and certificates ~ stage assessments, CoursePro, assess stages, swim progress reports
football coaching = soccer coaching < grassroots football coach, U10 team coach, academy football coach, soccer coach ~ FA Level 1, UEFA B, FA Level 2, soccer camps, UEFA A, football trials, FAW
tennis coaching < LTA level 2, mini red tennis, USPTA, tennis lessons ~ LTA, cardio tennis
athletics coaching < hurdles coach, sprint coach ~ UKA coach, track and field, running coach, England Athletics
gymnastics coaching < British Gymnastics, trampoline coach, artistic gymnastics, BG level 2, USAG ~ pre-school gym, tumbling
team sports coaching < RFU level 2, ECB level 2, netball coach, hockey coach, basketball coach, lacrosse coach, volleyball coach ~ tag rugby, UKCC level 2, volleyball team
multi-sports < multi-skills, multi-sports camps, after-school sports clubs, Camp counsellor sports, change4life ~ holiday camps, wraparound sports, PPA cover sport, HAF camps, breakfast club sport
PE teaching support = primary PE delivery < primary PE, PE curriculum delivery, KS1 and KS2 PE, PE lessons, National Curriculum PE ~ PPA cover, sports premium
safeguarding children in sport = child protection sport < safeguarding sport, UK Coaching safeguarding, safeguard children club ~ child protection officer, SafeSport, welfare officer club
inclusive and disability sport = adapted sport < disability swimming, SEN sports, boccia, wheelchair basketball coach, autistic swimmers ~ Special Olympics, Paralympic
first aid sport = emergency aid sports < FA first aid, pitchside first aid, EFAiS ~ sideline injuries, AED, ice packs injuries, CPR
competitions and fixtures < fixtures arranged, organised tournaments, league fixtures ~ match days, tournaments, team sheet, select teams, cup finals
referee and officiating = officiate matches < refereed, referee, umpired, swim judge, football referee, whistle referee, umpire cricket ~ J1 judge, scorekeeper
player development < player development plans, 1-2-1 player sessions, performance reviews players ~ player reviews, academy players
sports session set-up = set out equipment sport < set up pitch, set out cones, lane ropes in, goals and nets out ~ cones and bibs, equipment sheds, lane ropes
performance analysis < Dartfish, match video analysis, SportsCode ~ Hudl, GPS vests, Catapult, Veo, Wyscout
athlete testing < bleep test, beep test, Yo-Yo test ~ speed ladders, pre-season conditioning
community sports development < community outreach football, Kicks project, community sports coach, doorstep sport ~ Sport England bid, street games
parents communication sport = liaise with parents coaching < emailed parents team, parent feedback lessons, talk to parents poolside ~ parents meetings, club WhatsApp
mentor coaches < coach educator ~ mentored young leaders, young leaders, assistant coaches mentor
aquatic disciplines ~ water polo, artistic swimming, diving coach, triathlon coach
outdoor activities instruction < BCU canoe, paddleboard instructor, surf instructor, kayaking instructor ~ SPA climbing, RYA instructor, Mountain Leader, raft building, high ropes, ski instructor, BASI, RCI, archery GB instructor
test pool water = pool water testing = pool tests < free chlorine, chlorine/pH, pool tests logged, chlorine readings, pH and chlorine ~ water tests, photometer, hourly tests
rescue casualties from water < live rescues, pool rescues, tow rescue ~ pulled swimmers, spinal board, torpedo buoy, rescued swimmers
setting up equipment = equipment set up < put out inflatable, lane ropes, badminton nets, took down trampolines, set up sports hall ~ goals for hall, trampolines and goals, inflatable sessions set, set up courts
set up equipment for activities < put out inflatable, lane ropes, badminton nets, took down trampolines, set up sports hall ~ goals for hall, trampolines and goals, inflatable sessions set, set up courts
first aid on poolside ~ treated cuts, O2 and AED, dealt with injuries, FA at Work, treated casualties, gave first aid, patched up
first aid < treated cuts, FA at Work, treated casualties, gave first aid ~ O2 and AED, dealt with injuries, patched up
swimming lesson assistant < ASA Level 1, Swim England Level 1, STA level 1 ~ supported teacher poolside, Level 1 Assistant, in water assistant
Level 1 swimming < ASA Level 1, Swim England Level 1 ~ supported teacher poolside, STA level 1, Level 1 Assistant, in water assistant
supervise pool users = supervise swimmers < scanned pool, lifeguard at pool, watched pool, poolside lifeguard ~ watch rotations, enforced rules, scanning zones
pool supervision < scanned pool, lifeguard at pool, watched pool, poolside lifeguard ~ watch rotations, enforced rules, scanning zones
UEFA B licence < UEFA B FAW, UEFA B Licence holder ~ UEFA B 20
UEFA B < UEFA B FAW, UEFA B Licence holder ~ UEFA B 20
coach youth teams = youth football coaching < coached under 11s, coached U10s ~ academy coach, under 9s, under 14s, U12-U15 squads, U13s, U9s and, junior teams
coach youth < U12-U15 squads, coached under 11s, coached U10s ~ academy coach, under 9s, under 14s, U13s, U9s and, junior teams
plan training sessions = session planning = plan coaching sessions < session plans, wrote and delivered sessions ~ weekly sessions, six-week blocks, small-sided games, game model, drills and small-sided
FA Safeguarding Children < FA SGC, FA Safeguarding in date ~ club welfare officer, safeguarding children workshop
FA Safeguarding < FA SGC, FA Safeguarding in date ~ club welfare officer, safeguarding children workshop
FA Safeguarding Children certificate < FA SGC ~ FA Safeguarding in date, club welfare officer, safeguarding children workshop
match analysis = video analysis < Hudl Sportscode, tagged games, tagged matches ~ cut clips, Wyscout, Veo, clips for coaches, video analyst
match analysis with Hudl < Hudl Sportscode ~ cut clips, tagged games, Wyscout, Veo, tagged matches, clips for coaches, video analyst
Hudl < Hudl Sportscode ~ cut clips, tagged games, Wyscout, Veo, tagged matches, clips for coaches, video analyst
goalkeeping coaching = goalkeeper coaching < GK coach, coached keepers, goalkeeping L2, keepers' sessions ~ handling and footwork
talent identification < scouted U10s, scouted for academy, wrote scout reports ~ ran trials, signed boys, academy scout, trial days
scouting < scouted U10s, scouted for academy, wrote scout reports ~ ran trials, signed boys, academy scout, trial days
talent identification and scouting < scouted U10s, scouted for academy, wrote scout reports ~ ran trials, signed boys, academy scout, trial days
disability sport < blind football, CP football, amputee football ~ powerchair, pan-disability, deaf squads, players with Down's
manage team of coaches = lead coaches < lead coach over, mentored coaches ~ head coach with, coaching staff, part-time coaches, coaches' CPD
manage coaches < lead coach over, mentored coaches ~ head coach with, coaching staff, part-time coaches, coaches' CPD
# architecture
planning applications = planning submissions < submitted householder, householder and full applications, plans to council, put in plans, planning consents won, Planning Portal ~ Design statements, talked officers round, Bauantrag, design and access, got planning, LPH 4, full applications, consent for schemes, granted first time, planning statements, pre-apps
BIM = building information modelling < Revit families, Navisworks, BIM coordinator, BIM 360, Modelled in Revit, Solibri, ISO 19650, Revit packs, BEP, BIM Level 2, federated model, in Revit, Revit model built ~ LOD 300, clash runs, clash checks, IFC, joined models, ran clash, modelled hospital in
site supervision = site inspections < weekly site inspections, site visits and snags, Bauleitung, clerk of works, site inspections weekly ~ snag lists, LPH 8, resident engineer, snags to completion, went to site, checked pours, directed gangs, Section engineer, snagging, pours and levels, site fortnightly, inspected works, gangs and subcontractors, on site every day, oversaw the
contract administration = contract administrator < certificates under JCT, architect's instructions, instructions and certificates, interim certificates ~ issued instructions, practical completion, issued certificates, employer's agent
registered architect < ARB and RIBA, ARB registered, Architects Registration Board ~ RIBA chartered, Architektenkammer, RIBA, AIA, NCARB, RIAI, RIAS
Part 3 < RIBA Part III, RIBA pt III, Professional Practice (RIBA, PgDip Professional Practice ~ Part III passed, Part 3 passed, Part III exam
tender documents = tender documentation < Leistungsverzeichnisse, LPH 6/7, tender packs, put the tenders together ~ NBS specs, compared bids, packs to builders, compared prices, NBS, specs written, weighed up what came back, wrote recommendation, workmanship clauses, material and workmanship, tender report, tender analysis, NBS Chorus
sustainable design = sustainability in design < Passive House designer, Passive house, low-carbon, Certified Passive House, EnerPHit, net zero homes ~ DGNB, BREEAM, LCA, timber hybrid, CEPH, PHPP, LEED, retrofit coordinator
Building Regulations = building regs < Parts B L and M, regs notes, detailed to regs, regs drawings ~ building control, full plans, approved documents, BCO liaison, Part L, building control queries, full plans approved, Part B, inspector's points, Parts B, building notice
historic buildings = listed buildings < conservation architect, listed building consent, town houses conservation, listed churches, Specialist Conservation, heritage statements, Grade I listed, listed consent, Denkmalschutz, CARE register ~ Grade II, AABC, SPAB, 16th century, lime plaster repairs
design teams and consultants = lead design teams = multidisciplinary teams < led the whole design, whole design group, headed a design ~ project architect, coordinated specialist planners, led architects, structure and MEP, headed engineers, lead designer, design team meetings, specialist planners, engineers ecologists, coordinated consultants, led the design, design manager
measured surveys = building surveys = measured survey < measured old houses, measured buildings, surveyed houses and drew, measured up houses ~ laser and tape, drew them up, point cloud, total station, Leica Disto, site measures, laser scan, scanned buildings, dimensional survey
healthcare projects < HTMs, HBNs, ProCure, hospital projects, clinics designed ~ hospital wards, GP hubs, hospices, endoscopy, GP surgeries, P22, health centres
BREEAM < BREEAM AP, BREEAM assessor, BREEAM Excellent, BREEAM Outstanding, BREEAM LE02-LE05 ~ LE02, suitably qualified ecologist, Very Good rating
Rhino and Grasshopper = parametric design < GH parametric ~ Rhino3D, Grasshopper scripts, parametric gridshell, Rhino 7, Grasshopper, Dynamo scripts, Rhino 8
AutoCAD < ACAD, AutoCAD plans ~ DWG, block & stack, CAD layouts, xrefs
# engineering design
CAD software = 3D CAD < SolidWorks, CATIA, Creo, Solid Edge, Modelled in SolidWorks, CATIA V5, Creo Parametric, Fusion 360, Siemens NX, ProE, Autodesk Inventor ~ Inventor, NX, sheet metal and weldments
finite element analysis = FEA < Ansys, Abaqus, non-linear sims, Ansys Workbench, SolidWorks Simulation, HyperMesh, Femap ~ Nastran, stress and fatigue, static and fatigue, nonlinear, fatigue studies, LS-DYNA, stress runs
GD&T < ISO GPS, BS8888, Y14.5, tolerance stacks, tolerance analysis, GDTP, ASME Y14.5, drawings toleranced ~ stack-ups, DFMA, toleranced to, agreed with machinists, milled in one set-up, reworked castings
product development < concept to series, NPD, sketch to 50k, prototype to production ~ sketch to, through to SOP, from sketch, to mass production, NPI, stage gate, SOP, to production launch, APQP gates, into series
HVAC < AHUs, cooling load, heating/cooling load, heat pumps sized, Hevacomp, sized ducts, heating and cooling loads, duct sizing, VRF ~ chillers, ducts, CIBSE, pipe nets, IES, FCUs, MagiCAD
FMEA < DFMEA, PFMEA, D-FMEA, failure mode and effects, chaired DFMEA, process FMEA, AIAG-VDA, FMEA workshops ~ RPN, RPN actions, action priority
root cause < 5-why, fishbone, 5 whys, 8D reports closed, Ishikawa, 8D for, five whys, fault tree, whys & fishbone, 5-why fishbone ~ 8D to, found why, why shafts broke, why castings cracked, A3, is/is-not, found out why
PDM < Teamcenter, Windchill, SolidWorks PDM, Enovia, Aras, Autodesk Vault, ePDM, Agile PLM ~ Vault, ECOs, 3DExperience, change orders in, Arena, BOMs released
CE marking < CE file, risk assessment and CE, CE file for ~ EN ISO 12100, 2006/42/EC, conformity, technical file, UKCA, declaration of conformity, EN 60204, declarations of conformity, EN ISO 13849
supplier coordination < tool makers and foundries, steered vendors, ran tool makers ~ dates and samples, foundries, toolmakers, in-house team, vendors and in-house, tooling suppliers
mechanical engineering degree = degree in mechanical engineering < BEng Mech Eng, MEng Mechanical, BEng Mechanical, Dipl.-Ing. Maschinenbau, B.Tech Mechanical, MEng Mech ~ BSc Mechanical Engineering, MSc Mechanical
chartered engineer = CEng < CEng MIMechE, chartered with ICE, CEng since, CEng MIChemE ~ MIMechE, MICE, Engineering Council, professional review passed, MIStructE, MIET
automotive sector = automotive industry < JLR, Body in white, Jaguar Land Rover, car body, BIW ~ Tier 1, Nissan, Bosch, Ford, BMW, Toyota, Continental, VW, Honda, seat structures, Magna, Bentley
additive manufacturing = 3D printing < SLA parts, Ultimaker, DMLS, Formlabs, Markforged, HP MJF, SLS and SLA, FDM printers ~ SLS, FDM, Stratasys, selective laser, lattice infill, powder bed
ATEX = DSEAR < zone classification ~ CompEx, hazardous area, zone 1, zone 2, IECEx, intrinsically safe, Ex d, hazardous area kit, explosion protection
structural design = structural engineering < EN 1992, EN 1993, Eurocode 2, steel to EN, sized RC, reinforced concrete design, to Eurocode ~ RC slabs, steel frames, footings, bridge deck reinforcement, RC beams, UK annexes, RC slabs steel
structural analysis < LUSAS, SAP2000, ETABS, SCIA, Tekla Structural Designer, MasterSeries, modelled bridge decks, Robot Structural ~ Robot, STAAD, bridge decks, CS 454, loads and stresses, MIDAS, load ratings, Tedds, worked out loads, Orion
Civil 3D < C3D, Civil3D, road design in C3D, Civil 3D corridors ~ alignments corridors, cut/fill, corridors, grading and quantities, 12d, alignments
highways experience < DMRB, S278, S38, junctions and pavements, smart motorway, road schemes, section 278, junctions pavements, road alignments ~ dual carriageway, bypass, National Highways, roundabouts, geometric design, Highways England
ground investigation < SPT logs, CPTs, geotech report written, ground investigations ~ trial pits, boreholes, slope stability, bearing capacity, site investigation, Plaxis, boreholes and, soil logging
drainage < SuDS, MicroDrainage, storm sewers, foul sewers, InfoDrainage, Causeway Flow, attenuation tanks, storm and foul, SuDS ponds, storm and foul sewers, InfoWorks ~ pumping mains, Section 104, sewers adopted, manholes, attenuation, pipes and manholes, treatment plant sized, flood risk assessments
cost estimates = cost estimating < priced schemes, priced earthworks, cost plans, priced bills, quantities and priced, cost plan, priced tenders ~ BoQ, took off masses, CESMM4, measured up quantities, NRM2, BQs, take-offs, BoQs, took off quantities
health and safety on construction sites < CDM advisor, construction phase plan, CDM2015, construction phase plans, CDM coordinator ~ Principal designer, RAMS, toolbox talks, SMSTS, F10, F10s, Phase plan, pre-construction information, Principal Designer under, notified HSE
FIDIC < FIDIC claims ~ red book, yellow book, silver book
NEC / FIDIC = NEC or FIDIC < compensation events, NEC4 ~ early warnings, red book, yellow book
NEC < NEC4, NEC3, NEC4 ECC, NEC Supervisor, NEC3 contract, Project Manager NEC ~ compensation events, early warnings, payment certificates, CEs under, Option C, programmes accepted, PMIs, CE quotes
JCT < JCT D&B, JCT minor works, certificates under JCT, JCT intermediate, JCT Standard, Design and Build JCT, JCT SBC, JCT final accounts
setting out < Set out piles, kerbs set out, pegs grids, put in pegs, setting-out engineer, batter rails ~ pegs, total station, grids and levels, GPS levels, profiles, set out, Leica total station
site supervision of earthworks ~ bulk dig, embankments, cut and fill, compaction, bulk earthworks, cut/fill, embankments for, compaction and levels, capping layer, muck shift, earthmoving
planning and environmental consents < flood permits, environmental permits obtained, land drainage consent ~ consents to work in, met the officers, permits and planning, DCO, consents won, bats licences, won consents, got the permits, permits through
traffic management < Chapter 8, lane closures and diversions, contraflows, TM drawings ~ lane closures, temporary signals, diversions, TTROs, signals & phasing, traffic orders
mentor graduate engineers = mentor graduates < Supervising civil engineer, graduates to chartership, brought graduates, training agreement SCE, IPD mentor, chartership mentor ~ quarterly reports to ICE, SCE, graduates to, delegated engineer
CSCS < CSCS professionally qualified, CSCS black, CSCS gold, CSCS white ~ CSCS to, academically qualified person
Professional Engineer = P.Eng. < P.Eng. Ontario ~ PEO, Engineers Canada, PE license, APEGA, EGBC
temporary works < TWC, BS 5975, TW register, BS 5975 coordinator, appointed TWC
process simulation < HYSYS model, Aspen Plus, ChemCAD, UniSim, PRO/II, HYSYS V11, gPROMS, DWSIM, HYSYS ~ heat integration, Aspen columns, simulated units
scale-up < flask to reactor, lab to plant, from pilot to, L flask to, pilot to full, scaled up ~ sized reactors, columns for a new, pilot plant, tech transfer, kilo lab, reactors and columns, process design of, mass balances
process safety < LOPA, HAZOP leader, HAZOP chair, HAZID, LOPA study, IEC 61511, SIL assessments ~ COMAH, safety case, DSEAR, PHA, bow-tie, relief valve review
P&IDs < piping and instrument diagrams, marked up P&IDs, as-built P&IDs, flow and piping diagrams, AutoCAD Plant 3D P&ID, SmartPlant P&ID ~ piping diagrams, line lists, SmartPlant, PFD, flowsheets drawn, AVEVA Diagrams
optimise production = process optimisation < raised yield, debottlenecked ~ batch time cut, OEE, yield up, output up, DoE, cycle time cut, more tonnes, throughput up, raised output, yield of batch
plant commissioning < pre-commissioning, brought on stream, brought unit on, cold commissioning ~ on stream, punch list, loop checks, water runs, first feed, SAT and FAT, commissioned, handover of plant, FAT and SAT, PSSR
GMP < sterile fill, EU GMP, EU GMP Annex, aseptic filling ~ batch records, IQ/OQ/PQ, FDA visit, API campaigns, MHRA, validation IQ/OQ/PQ, deviations and CAPA
environmental compliance < IED permit, EPR permit, PPC permit, environmental returns ~ stack tests, permit reports, VOC, scrubber, waste water limits, discharge consent, effluent limits, CEMS, stack tests waste
HPLC < reversed-phase, high-performance liquid ~ Empower
GC < gas chromatography, GC-MS, GC-FID
laboratory analysis < GC-MS, gas chromatography, titrations, LC-MS, Karl Fischer, HPLC and GC-MS, UV-Vis ~ HPLC, ICP, purity by, FTIR, Empower, chromatograms
shift supervision < control room crews, shift leader, shift supervisor, crews in control, shift team of ~ led crews, shift manager, trained crews, operators under me, led and trained crews, operators reporting
chemical engineering degree < MEng Chem Eng, MEng Chemical Engineering, BEng Chem Eng ~ BEng Chemical, B.Tech Chemical, MSc Chemical Engineering, Dipl.-Ing. Verfahrenstechnik, BE Chemical
IChemE < MIChemE, CEng MIChemE, FIChemE, Chartered Chemical Engineer
COMAH < COMAH site, COMAH top tier, major accident hazard ~ upper tier, safety report, Seveso, top tier site, lower tier
DCS < DeltaV, Honeywell Experion, Yokogawa Centum, ABB 800xA, PCS 7, Centum VP, Experion, DeltaV screens, Emerson DeltaV ~ control tuning, Foxboro
distillation < crude and vacuum columns, crude columns, vacuum columns, rectification, distillation columns ~ packed columns, reboilers, stripping column, fractionation, column trays, reflux
# quality engineering
ISO 9001 = quality management system = QMS < 9001:2015, ISO 9001:2015, transition to 9001, ISO 9001 certification gained ~ QMS certified, zero majors, BSI audits, QMS lead, QMS built, ran QMS, QMS manager, surveillance audits
lead auditor < registered Lead Auditor, IRCA lead auditor ~ IRCA, IRCA registered, Lead Auditor course, CQI/IRCA, IRCA QMS
IATF < IATF16949, IATF lead ~ VDA 6.3, Tier 1 quality lead, TS 16949
Six Sigma < LSS BB, CSSBB, LSSBB, ASQ CSSBB, Lean Six Sigma Black Belt, black belt certified ~ Black Belt, MBB, DMAIC
statistical process control = SPC < Cpk, X-bar R charts, control charts, Cp and Cpk, capability studies, X-bar charts, Cpk studies, process capability ~ X-bar, MSA, gauge R&R, Pareto charts
BRCGS = BRC < BRC issue 9, BRCGS Food, BRC audits, BRC site lead, BRCGS Issue 9 ~ AA+, Issue 8, AA grade
AS9100 < AS9100D, AS9100 Rev D, EN 9100 ~ NADCAP, aerospace quality lead, AS9102
CMM < PC-DMIS, co-ordinate machine, Zeiss Calypso, coordinate measuring, co-ordinate measuring ~ Zeiss, Calypso, Mitutoyo, wrote part programs, Hexagon, Renishaw, PolyWorks, Faro arm
medical device quality < 13485, ISO13485, FDA 21 CFR 820, CE technical files medical, 21 CFR 820 ~ MDR, class IIb, QA/RA, notified body, implant maker
CQI < MCQI, FCQI, PCQI, CQP MCQI ~ CQP, Chartered Quality Institute
PPAP < level 3 PPAPs, PSW sign-off, PPAPs for, PPAP packs, level 3 PPAP, PSW signed ~ control plans, PSW, advanced quality planning, ISIR
write procedures < wrote the manual, wrote SOPs, quality manual, wrote work instructions, wrote procedures, procedures rewritten ~ inspection plans written, drew up how inspection, SOPs, how inspection is done, wrote inspection
train staff in quality methods = quality training < yellow belt class, ran yellow belt, green belt classes taught, taught SPC ~ taught operators, 7 tools, yellow belt, taught operators drawing, quality workshops, toolbox talks on quality
customer complaints in quality = customer complaints handling in quality < answered in 8D, customer claims, warranty returns analysed ~ contained in 24 h, face to the customer, sorted stock, took claims from plants, closed complaints, resident engineer at
# environment and safety
chartered environmentalist = CEnv < CEnv MIEMA, Chartered Environmentalist 2019 ~ Society for the Environment
CIEEM < MCIEEM, ACIEEM, FCIEEM, Full member CIEEM ~ CEcol
protected species licence < class 2 bat, newt class 1, Dormouse licence, bat licence, dormouse licence holder ~ Natural England class, GCN, CL08, great crested newt, CL18, class licence
GIS < ArcGIS, QGIS, MapInfo, ArcGIS Pro, ArcMap, PostGIS ~ ESRI, geodatabases, FME, habitat mapping, shapefiles
biodiversity net gain = BNG < DEFRA metric, BNG Metric, Biodiversity Metric ~ HMMPs, statutory metric, Metric 4.0, habitat condition, UKHab, net gain plans
contaminated land < CLEA, LCRM, Phase 1 desk, CLR11, remediation strategy, gas monitoring wells, SiLC, conceptual site model ~ Phase 1/2, desk studies, intrusive investigation, remediation, soil & gas, Phase 2
ISO 14001 < 14001 EMS, 14001:2015, IRCA 14001 ~ EMS lead auditor, EMS audits, IEMA approved, audits of EMS, EMS lead
noise modelling < SoundPLAN, CadnaA, noise maps, CadnaA models, IMMI ~ BS4142, BS 4142, NoiseMap, BS 8233
AGS data < gINT logs, AGS files, AGS4 ~ HoleBASE, OpenGround, HoleBASE SI
NEBOSH < NEBOSH Diploma, NEBOSH cert, NEBOSH Gen Cert, NEBOSH level 6, NEBOSH National General, NEBOSH IGC ~ National Diploma in Occupational, NGC passed
IOSH membership < GradIOSH, Chartered member IOSH, CFIOSH, Chartered Member of IOSH, Grad IOSH
NVQ health and safety < Diploma in Occupational Health and Safety, NVQ 5 Occupational ~ NVQ L5, OHS Practice, NVQ Level 6
COSHH < COSHH assessor, COSHH assessments written, safety data sheets assessed ~ solvents, isocyanates, health surveillance, LEV, Sypol, dust and fume, hazardous substances
fire risk assessor = fire risk assessment = fire risk assessments = fire safety ~ PAS 79, FRAs, IFE register, IFSM, Responsible person for fire, fire risk book, FPA, drills and wardens, fire risk assessors, wardens drills, fire drills run, closed actions, evacuation plans, alarms tests, alarm tests, PAS 9980, drills wardens
RIDDOR < F2508, RIDDOR reports, RIDDOR to HSE, reportable decisions ~ reportable, submitted to HSE, reported to HSE, seven-day injuries, HSE website
ISO 45001 < 45001 internal audits, lead auditor 45001, LA 45001 ~ OHSAS18001, transition from 18001, OHSAS 18001, ISO45001
asbestos awareness < BOHS P402, UKATA, P405, refurbishment and demolition survey, P403, asbestos surveys, R&D surveys ~ asbestos register, BOHS
SMSTS < Site Management Safety Training, CITB SMSTS ~ NCRQ, NCRQ Diploma
health and safety < NEBOSH, risk assessments signed, IOSH, risk assessments written, safety tours, near miss reporting, risk assessments done, safety walks ~ accident rate halved, accident rate, toolbox talks, RIDDOR, lost time accidents, LTIs
# quantity surveyor
degree in quantity surveying = quantity surveying degree < BSc Quantity Surveying, BSc (Hons) Quantity Surveying, MSc Quantity Surveying, QS degree ~ Commercial Management BSc, RICS accredited, QS & Commercial Management
NRM < NRM2, NRM1, BQs to NRM2, NRM1 elements ~ SMM7
take-off < CostX, Measured drawings on screen, PlanSwift, measured on screen ~ Bluebeam, CATO, Causeway, Bluebeam Revu, Buildsoft, Kreo
CVR = cost value reconciliation < cost value recon, CVRs, cost value reconciliations, CVRs to board, monthly cost value ~ forecast margin, cost/value, accruals forecast margin, cost to complete
civil engineering sector < Thames Tideway, highways & bridges, earthworks structures, Kier Highways, earthworks structures and drainage ~ Costain, Balfour Beatty, A14, BAM Nuttall, HS2, Skanska, Network Rail, Crossrail
estimating software < Estimated on Candy, Bluebeam estimating, Causeway Estimating, Sage Estimating, Buildsoft Cubit, WinQS ~ Candy
fit-out < office fit outs, hotel fitouts, fit outs, fitouts ~ Cat A/B, Cat A, Overbury, ISG, shopfitting, Morgan Lovell, BW Workplace, Cat B
# facilities manager
building maintenance < planned and reactive works, PPM, reactive repairs, planned maintenance ~ office blocks running, lifts boilers, boilers and lifts, hard FM, kept blocks running, kept buildings running, lifts and boilers, via own team and firms, M&E contractors
soft services = soft FM < cleaning and catering contracts, guards and cleaners, security waste contracts ~ outsourced guards, cleaners KPIs, ISS, Securitas, clean catering, front desk cleaning, catering and security, Mitie, Sodexo, cleaning contractor changed, OCS, cleaning contract
site relocation < led relocation, planned & led relocation, office move planned, moved the office ~ moved to new HQ, moved folk, movers, crates, new hall, moved desks, opened depots, from sites to new, space crates, desks and lines, from lease to, moves and changes
space planning = workplace planning < re-stacked floors, space plans, re-stacked, stack plans ~ who sits where, desk ratio, floor plans for desks, block & stack, hot desks, seating plans, desk layouts, CAD desk
reduce energy use = energy saving = energy reduction < cut gas and power, gas and power by, energy bills cut, kWh down ~ LEDs, BMS, ESOS, bills down, ISO 50001, timers, brought bills, ESOS lead, solar panels fitted, half-hourly data, LED lighting
statutory compliance = compliance of buildings < gas all in date, registers for asbestos ~ L8, LOLER, EICR, nothing lapsed, F-gas, SFG20, all in date, in date, asbestos and water, PSSR, PAT, certificates in date
helpdesk management = manage a helpdesk < FM helpdesk of, ran helpdesk, led the helpdesk, ran FM helpdesk ~ call desk for repairs, SLAs Planon, headed the call desk, helpdesk of, jobs sorted in, headed the desk
refurbishment projects < led refit, led 1.2m refit, fit-out led, office refurb led ~ builders to handover, did up floors, brief bids site, snags, did up three, refit of labs
IWFM < MIWFM, CIWFM, BIFM, Institute of Workplace, FIWFM, AIWFM ~ Workplace and Facilities Management
CAFM < Concept Evolution, Planon, PPM in CAFM, QFM, Elogbooks, FSI Concept, TABS FM, MRI Evolution ~ Maximo, Archibus, Maintenance Connection, Service Works
L8 legionella < L8 Responsible Person, legionella control, ACoP L8, HSG274, legionella risk ~ TMV, ACoP, water hygiene, dead legs, water risk
IOSH < IOSH MS, IOSH Managing, IOSH MS 2022 ~ IOSH cert
building management system = BMS < BMS set points, Schneider BMS, Honeywell BMS, Trend 963, Siemens Desigo, Desigo ~ Trend, Tridium, set points, Niagara, setpoints, StruxureWare
PFI < payment mechanism, PFI hospital, schools PFI, paymech, unavailability deductions ~ SPV, lifecycle fund, BSF, project agreement
# museum and library
curate exhibitions = exhibition curation < hung a show, curated a show, exhibition from idea, hung shows ~ picked the objects, temporary displays, idea to opening, displays from idea, object lists, curated, wrote the story, put together displays
cataloguing of collections = collections cataloguing < numbered coins, backlog of photographs, eHive, KE EMu, accessioned, Axiell ~ MODES, TMS, described and numbered, accession, catalogued, Adlib, Spectrum, entered photographs, numbered
acquire objects < objects for the collection, bought at auction, won for the collection ~ deeds of gift, got given, at auction & raised, committee papers, Roman hoard, Art Fund, got given pieces, raised the money, bought pieces, treasure cases
loans management = loans of objects < lent out and borrowed, loans in and out, government indemnity ~ agreements couriering, couriering, borrowed pieces, loan agreements, courier trips, facilities reports
preventive conservation = collections care < humidity and lux, IPM traps, packed in acid-free ~ acid-free, stores climate, pest traps, environmental monitoring, watched humidity, lux levels, handling rules, data loggers, relative humidity, boxes handling
public enquiries = enquiries from the public < callers at the desk, helped readers, helped readers dig, local history enquiries, researchers' questions ~ told people what their finds, letters a year, finds identified, family trees, found facts, questions a day, dig out what they were after, enquiries answered, facts for callers, what they were after, identified finds
interpretation text < object labels, wrote panels, exhibition text, gallery text, wrote all panels, label text ~ panels and captions, audio tour, text for audio, wrote captions, large print, family trail
education sessions < handled objects with classes, school sessions, ran days for schools, objects with classes ~ gallery talks, Viking days, Year 5s, gave talks, lunchtime talks given, handling sessions, key stage 2 sessions, guided tours given, talks for schools
catalogue library materials = library cataloguing < MARC records, Dewey, classmarks, Dewey numbers, AACR2, LCSH, copy cataloguing, MARC ~ RDA, described new stock, Alma, Library of Congress
stock selection = library acquisitions < book fund, bought books with, titles from reviews ~ chose and bought, titles from suppliers, picked titles, fiction and DVDs, stock budget, chose stock, supplier selection, stock chosen
information literacy < taught freshers, search databases & cite, find and weigh, referencing classes, taught students to search, freshers to search ~ weigh sources, EndNote sessions, how to find, how to cite, searching classes, library inductions, Zotero
children's events = children's activities < story hours, summer reading challenge, storytime, Bookstart, ran rhyme, story times, baby bounce ~ Lego club, author days, under 8s, class visits
e-resources < link resolver, journal deals, Elsevier and Ebsco, OpenAthens ~ journals and databases, Elsevier, Ebsco, renewals usage, COUNTER, Jisc, read and publish, kept access going
stock weeding = withdraw stock ~ threw out worn, worn and unread, unread books, took off what was dead, withdrew books, weeded, stock edit, usage list, went through shelves, CREW, relegated, dead stock off
library management system = LMS < Koha, switch to new LMS, SirsiDynix, Capita LMS, Spydus, Heritage Cirqa ~ Talis, Alma, moved us from, Sierra, Symphony, data tests staff, WMS
digitise special collections = digitise collections < scanned and put online, maps imaged, scanned plates, ContentDM ~ glass plates, imaged on web, digitised, put online, with metadata, IIIF, put on the web, imaging project
supervise library assistants = supervise assistants < led assistants, supervised assistants ~ counter staff, line manager of the assistants, gave out jobs, assistants' rota, assistants rota, counter staff rota, charge of counter
`;
