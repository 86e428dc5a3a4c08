/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const DESIGN_TRADES = `
# UX and product designer
user research = UX research = user interviews < usability tests, contextual inquiry, diary studies, surveys users, interviewed users, focus groups users, UserTesting.com, Dovetail, guerrilla testing, field studies users, discovery research
usability testing = user testing = usability tests < UserTesting, Lookback, moderated tests, task success rate, unmoderated tests, Hotjar recordings, guerrilla testing, SUS score, UserZoom, usability lab, think-aloud sessions, moderated sessions, remote tests with Maze, moderated, recruited users, wrote tasks, Maze, task-based tests, tested with users, think-aloud, user tests, five-second tests, eye tracking
wireframing = wireframes = low-fidelity design < Balsamiq, wireframe, lo-fi, Axure wireframes, sketches and wireframes, Whimsical, paper prototypes, clickable Figma flows, lo-fi sketches, Axure, hi-fi screens, clickable flows, InVision, lo-fi to hi-fi, flows from sketches, low-fidelity, Axure prototypes, ProtoPie, Framer
prototyping = interactive prototypes = clickable prototypes < Figma prototypes, InVision, Axure, Framer, ProtoPie, hi-fi prototypes, paper prototypes, Adobe XD prototypes, high-fidelity prototypes, rig trials, ran on the rig, assembled first units, test rig, prototype builds, first-off builds, on the rig, prototype tested, pump samples, bench tests, 3D printed prototypes, durability tests, proof of concept rigs
UI design tools = design tools < Sketch app, Adobe XD, FigJam, auto layout, Figma components, Zeplin, Penpot, variants, shared libraries, Sketch, InVision, Figma files, Figma user, variables and tokens
Figma < FigJam, auto layout, variables and tokens
UI design = interface design = visual interface design < UI screens, hi-fi mock-ups, screens designed, app screens, UI kits, interface layouts, mockups UI, high-fidelity mockups, icons and UI
interaction design = IxD = microinteractions < interaction patterns, micro-interactions, motion prototypes, state diagrams UI, gestures design
product design = end-to-end product design = digital product design < discovery to delivery design, product designer, end-to-end design, shipped features design, 0 to 1 product
design systems = component libraries = design tokens = design system < Figma library, component library, pattern library, Storybook, atomic design, UI kit, UI library, tokens, components and usage docs, usage docs, tokens and variants, variants and tokens, Material library, guardian of
information architecture = IA = site maps and navigation < card sorting, sitemap, tree testing, navigation structure, taxonomy navigation, Optimal Workshop, site maps
user flows = journey mapping = customer journey maps = task flows < journey maps, customer journeys, user journeys, experience maps, flow diagrams UX, empathy maps, service blueprint
personas = user personas = empathy mapping = user research < archetypes users, jobs to be done, JTBD, empathy maps, contextual interviews, journey map, diary study, affinity mapping, four personas, Dovetail, UserTesting, Optimal Workshop, Lookback, Maze, Hotjar, condensed into personas, card sorts, customer journeys
service design = service blueprints < service blueprint, blueprints service, touchpoints mapped, as-is to-be service
accessibility = inclusive design = WCAG compliance < WCAG, WCAG 2.1 AA, colour contrast, screen readers, Stark plugin, ADA web, accessibility audit
design workshops = facilitate workshops = design thinking = design sprints < crazy eights, co-design workshops, Miro workshops, Google Ventures sprint, ideation workshop, affinity mapping, FigJam workshop
Miro = collaboration whiteboards < Mural, FigJam
developer handoff = design handover = work with developers = work closely with developers = developer handover < Zeplin, handoff, redlines, Figma dev mode, dev handover, specs for developers, annotated designs, annotated handoffs, pairing with devs, specs and redlines, front-end devs, checked builds, Zeplin specs, dev mode, handoffs, pairing with front-end, design QA
design critique = design reviews = peer feedback < design crits, crit sessions, design critiques
stakeholder presentation design = present designs < presented designs to stakeholders, playbacks, showcase designs, design rationale present, show and tell
A/B testing design = data-informed design = conversion rate optimisation = CRO < A/B tests, Optimizely, conversion uplift, funnel drop-off, VWO, conversion up, multivariate tests
analytics for design = behavioural analytics < Hotjar, Mixpanel, FullStory, GA4, heatmaps, Amplitude, session recordings, Crazy Egg, Pendo
mobile app design = iOS and Android design = native app design = visual design = UI design for apps < iOS app screens, Human Interface Guidelines, Material Design, app UI, HIG, mobile-first, app redesign, icons and screens, UI for Android, dark mode, look icons, light and dark, app screens, icons and screens of, screens for app, iPhone UI, iOS HIG
responsive web design UX = web design = design websites and user interfaces = website design = user interface design = design user interfaces < breakpoints, responsive screens, mobile-first, responsive layouts, landing pages designed, website redesign, laid out screens, screens in Figma, look and pages, pages of sites, designed sites, site designs, banking app screens, designed screens, came up with look, designed web pages, responsive designs
UX writing = content design = microcopy < UX copy, error messages wrote, content designer, tone of voice UI, plain English content
heuristic evaluation = expert review = UX audit < heuristic review, Nielsen heuristics, UX audits, expert reviews, cognitive walkthrough
competitor analysis UX = competitive benchmarking = desk research < competitor review, benchmarks UX, competitive analysis, competitor teardown
front-end basics for designers < HTML/CSS, Webflow, front-end basics, coded prototypes, Framer sites
motion design UI = animation UI < Lottie, After Effects, UI animations
agile UX = dual-track agile = lean UX = cross-functional squads < dual-track, squad designer, design backlog, embedded in squad, scrum team designer
product strategy design = roadmaps with product managers = product discovery < opportunity solution trees, roadmap input, north star, discovery phase, GDS alpha, hypotheses product
GOV.UK design = GDS standards = public sector service design < GDS, GOV.UK prototype kit, GDS assessment, alpha and beta phases, GOV.UK Design System, service standard
design leadership = lead designers = mentor designers < led designers, line-managed designers, design ops, mentored juniors design, built design team, head of design
design portfolio = case studies design < Behance, Dribbble, case studies portfolio, portfolio site design
e-commerce UX = checkout design < checkout redesign, basket page, product page design, checkout flow, Shopify design
enterprise and B2B UX = dashboards design = complex systems UX < B2B SaaS design, dashboard design, data-heavy UI, admin portals design, internal tools design, data tables UI
HCI degree = human-computer interaction = UX qualification = degree in HCI = UX degree < HCI, MSc HCI, human factors, NN/g certified, General Assembly UX, Google UX certificate, UXQCC, Interaction Design Foundation, MSc Human Computer Interaction, BSc HCI, BA Interaction Design, MSc Interaction Design, MA User Experience, Human Computer Interaction, MA Service Design
physical product design = industrial design < SolidWorks, Rhino, Keyshot, foam models, CMF, product sketches, consumer products designed, design for manufacture
motion design = micro-interactions < Lottie, button states, After Effects, loading animations, Rive, Principle, swipe and success, animated transitions, states and transitions, animated button, Lottie files
GDS = government digital service < GOV.UK design system, alpha and beta, service assessment, GOV.UK Prototype Kit, GDS assessment, beta assessments, GOV.UK Frontend, service assessments
# graphic designer
Adobe Creative Suite = Adobe Creative Cloud = Adobe CC < InDesign, Photoshop, Illustrator, CS6, Photoshop and Illustrator
InDesign = page layout = desktop publishing = print layout < magazine layout, QuarkXPress, page spreads, annual reports layout, leaflets designed, catalogue layout, book layout, typesetting, prospectus layout, master pages, paragraph styles, InDesign catalogues, ID master pages, set in InDesign, in ID, GREP styles, InDesign templates
Photoshop = image editing = photo retouching = image manipulation < retouch photos, cut-outs, clipping paths, colour correction photos, comping, retouching, image retouch, Lightroom, composites, Affinity Photo, GIMP
Illustrator = vector graphics = vector artwork < vector logos, vector icons, CorelDRAW, Affinity Designer, vector redraws, redraw logos
logo design = brand identity = branding = visual identity = corporate identities < brand guidelines, brand books, logo and stationery, brand refresh, style guide brand, corporate identity, wordmark, brand book, rebranding, rebranded, logo colours, drew logos, picked type and colour, brand guidelines written, logos for start-ups, drew wordmark, logo suite, wrote guidelines for, rebrand, full brand book, logo colours type
brand guidelines = brand consistency = brand guardianship < brand book, brand guardian, on-brand, style guide brand, brand toolkit
print design = design for print = marketing collateral = brochures and flyers < roll-up banners, business cards, menus designed, exhibition panels, posters and flyers, pull-up banners, POS design, banners print, signage design
artworking = print-ready artwork = pre-press = artwork = print production < bleed and crop marks, CMYK, preflight, PDF/X, artworker, spot colours, imposition, print-ready, Pantone, artwork to print, Mac artworker, trapping, press-ready, bleed CMYK, bleeds, PDF/X-4, overprint, press-ready PDFs, traps and CMYK, wet proofs, litho, checked bleed, imposed, colour separations, crop marks, on press
print production = liaise with printers = print buying < printers liaise, print proofs, press pass, litho and digital print, paper stock choose, foil and emboss, proofs from printer, print quotes, passed on press
packaging design = packaging artwork = pack design < packaging, cutter guides, dielines, food labels, label design, Esko, ArtPro, cartons artwork, bottle labels, pouches packaging, dieline artwork, labels and folding boxes, front of pack, cereal cartons, pouches, own label lines, cartons and pouches, folding boxes, carton artwork, SKUs artwork, labels and boxes, mock-ups for boxes
digital design = web graphics = digital assets = online banners = design for social media = social media design = digital campaigns < web banners, email banners, display ads, HTML5 banners, landing page graphics, Google display banners, MPUs, banner ads, digital ads, Instagram carousels, banners, display sets, newsletter headers, Facebook ads, GIFs, social tiles, Google display, Facebook ads designed, carousels, banner sets, ad sizes
social media graphics = social content design = social media assets < Instagram graphics, social posts design, Canva, reels graphics, story templates, Facebook ads creative, LinkedIn carousel, social tiles, Instagram posts, paid social creative
email design = newsletter design < Mailchimp, email newsletters, Klaviyo, e-shots, HTML email, Campaign Monitor
typography = typesetting = font selection < kerning, type hierarchy, paragraph styles, lettering, typeface, grid and type, typefaces, micro-typographic, type-led, drew own typefaces, Glyphs, letterforms, FontLab, type-led covers, baseline grid
illustration = hand-drawn illustration = digital illustration < Procreate, hand-drawn, character illustrations, icons illustrated, storyboards drawn, children's book illustration, Wacom, drew pictures for, vector drawings, illustrated books, children's books illustrated, kids' books, drawings for packs, ink and watercolour, illustrated, picture books, editorial illustrations, maps drawn, infographics drawn
infographics = data visualisation graphics = report graphics < infographic, charts and infographics, info graphics, annual report graphs, data graphics
presentation design = PowerPoint design = pitch decks < PowerPoint templates, pitch deck, Keynote, sales decks, Google Slides templates, slide templates, presentation decks
motion graphics = animation = animated graphics = video editing < After Effects, animated logos, explainer animation, Lottie, title sequence, kinetic type, Cavalry, animate ads, lower thirds, explainers, logo stings, Premiere, Cinema 4D, moving titles, animated logo, social clips cut, animated explainers, explainers in After Effects, Final Cut, DaVinci Resolve, title sequences, animated shorts, AE, cut in Premiere, Blender animation
video editing basic = edit video content < Premiere Pro, DaVinci Resolve, reels edited, Final Cut, CapCut
web design = website design layouts = UI mock-ups < website mock-ups, Figma, WordPress pages design, Webflow, homepage design, Squarespace, Wix, Adobe XD
point of sale design = retail graphics = POS and display < POS, window vinyls, shelf wobblers, in-store graphics, FSDU, shop window graphics, point of sale, in-store posters, shelf-edge
signage = large format graphics < exhibition stands, vehicle wraps, hoardings, vehicle livery, exhibition graphics, trade show booth, shop signage, wayfinding, billboards, 48-sheet, pop-up stands, van graphics
sign making < vinyl cutter, plotter, Roland cutter, laminate prints, apply vinyl, Versaworks, vinyl weeding, plot and weed
photography art direction = photoshoot direction = art direction = photo shoots < art directed shoots, photoshoots, product shots style, shoot briefs, art direct, styled shoots, told photographers, signed off shots, look of fashion shoots, art direction on shoots, directed shoots, stylists, photographers and stylists, framed shots, ran the look, directed photographers, mood boards for shoots, shot lists
client briefs = interpret creative briefs = creative briefs = client briefing < take briefs, creative brief, briefs from account managers, amends from clients, studio briefs, took the brief, sat with families, what they want, sketched first ideas, took briefs, brief from the, came up with three options, drew out what clients, first ideas, client's brief, heard what they want, initial sketches, sketch options
concept development = creative concepts = ideation = campaign concepts < concepts pitched, scamps, campaign ideas, route concepts, campaign concept, creative routes
campaign design = multi-channel campaigns = integrated campaigns < OOH, campaign visuals, press ads, out-of-home, billboards, direct mail design, DM packs, key visual, magazine ads
manage multiple projects = meet tight deadlines = studio workflow < 10 jobs at once, same-day turnarounds, studio deadlines, job bags, tight turnaround, Monday.com, daily press deadlines
proofreading artwork = quality check artwork = amends < proof checked, typo checks, proofread layouts, author's corrections, client amends
digital asset management = image library = file management < DAM, Bynder, stock images, archive artwork, Brandfolder
photography skills = product photography < product photos, DSLR, studio shots, lightbox, packshots
screen printing and merchandise = garment graphics = merchandise design < t-shirt graphics, merch, screen print positives, embroidery files, apparel graphics, separations for screen print
publishing and editorial = magazine design = editorial design = layout of brochures and magazines = editorial layout < magazine pages, newspaper pages, page make-up, spreads, book covers, newspaper layout, supplements layout, product catalogues, page quarterly, flyers, editorial layouts, set in InDesign, annual reports, magazine spreads, catalogues and flyers, page quarterly in, page magazine, annual report design, designed catalogues, set a magazine, catalogue pages, pp catalogues, laid out pages
graphic design degree = BA graphic design = design qualification = degree in graphic design < BFA, BA visual communication, AAS graphic design, BA illustration, Graphic Communication, BA (Hons) Graphic Communication, Kommunikationsdesign, MA Graphic Design, BA Communication Design
AI image tools = generative imagery < Midjourney, Firefly, DALL-E, Stable Diffusion
present concepts = client presentations = pitch concepts < pitched ideas, clients through my roughs, talked them round, stood up and pitched, presented concepts to, presented ideas, pitched concepts, presented roughs, pitches won, won pitches, pitched to clients, presented designs, showed clients my
# photographer and video
photography = take photographs = photographic services < photoshoots, weddings shot, photographed events, DSLR, shoot stills, headshots, photo shoots, photographer, freelance photography
wedding photography < weddings shot, bridal shoots, wedding albums, photographed weddings, shot 200 weddings, wedding photographer, second shooter weddings
portrait photography = headshots = studio portraits < family portraits, newborn shoots, studio portrait, school photos, maternity shoots, actors' headshots, school portraits, corporate headshots, Venture studios
event photography = events coverage < events photographed, conferences shot, gigs photographed, parties photographed, press photos at events, gala photos, concert photography
product photography = packshots = e-commerce photography < product shots, cut-outs on white, flat lays, ghost mannequin, white background shots, still life shots, e-com shoots, food photography, lightbox, tabletop photography
fashion photography = model shoots = lookbook shoots < lookbooks, model tests, editorial fashion shoots, fashion shoots, ASOS shoots, campaign shoots
property photography = real estate photography = architectural photography < estate agent photos, property photos, HDR interiors, Matterport, floor plans and photos, interiors shot, real estate photos, tilt-shift
news and press photography = photojournalism < press photographer, photojournalist, Getty, PA images, sports photographs, newspaper photos, NUJ, press pass photographer
studio lighting = lighting set-ups = flash lighting photography < softboxes, Profoto, Elinchrom, flash heads, three-point lighting, strobes, off-camera flash, Bowens, speedlites, beauty dish, Godox, Aputure, LED panels lighting shoot
camera operation = operate cameras = DSLR and mirrorless < Canon 5D, Sony A7, Nikon D850, Canon EOS, RED camera, Sony FS7, Blackmagic, Nikon Z, Hasselblad, Fuji X-T, Canon R5, ARRI, Canon C300, DSLRs, camera operator, A-cam, Alexa Mini, Red Komodo, FX9, B-cam, operated Alexa, on Alexa, shot on Red, shot promos, B camera, camera op, FX6, operated A camera
camera operator = video camera operation = filming < self-shooting, C300, FS7, shoot video, Sony FX6, camera op, shooter/editor, multi-camera shoot, filmed interviews, shot footage, PTZ cameras, camcorder, ENG camera, filmed events, shoot b-roll, videographer
image editing = photo editing = retouching = photo retouching < Lightroom, Photoshop, Capture One, retouch skin, batch edits, cull and edit, frequency separation, photo retouch, presets edit, high-end retouching, edited raw files, skin retouch, cut out products, colour corrected, compositing, cleaned up skin, catalogue shots edited, matched colours, clipping paths, dust and shadows, cut out and colour, edited shots, cut-outs, image comps, colour grading of pics, batch grading
Lightroom and Photoshop = photo software < Lightroom, Capture One, Photoshop
colour correction photos = colour management < colour calibrated monitor, ColorChecker, Capture One, white balance correction, X-Rite, ICC profiles
video editing = edit footage = post-production < Premiere Pro, Final Cut, Avid, DaVinci Resolve, rough cut, offline edit, edited videos, cut footage, Media Composer, timeline edit, edit suite, cut showreels, CapCut, sync audio and cut, reels edited
Premiere Pro = Adobe Premiere < Premiere
Avid = Media Composer < Avid ISIS, Avid Interplay, Nexis
Final Cut Pro = FCP < FCPX, Final Cut 7
motion graphics video = After Effects = titles and captions < lower thirds, animated titles, mogrts, title cards, Cinema 4D, subtitles burned, end cards
colour grading = grading < DaVinci Resolve, LUTs, colour grade, Baselight, grade rushes, colorist, log footage
subtitling and captions = closed captions < SRT files, subtitles, caption videos, Rev captions
sound recording = audio for video = location sound < radio mics, boom mic, lav mics, Rode mics, Zoom H6, lapel mics, sound recordist, boom op, lavaliers, Sennheiser radio, Sound Devices mixer
drone operation = aerial filming = UAV filming < DJI Mavic, drone footage, CAA drone, GVC, Part 107, A2 CofC, PfCO, DJI Inspire, drone pilot, aerial shots, Inspire 2, GVC and OA, CAA licensed, drone shoots, A2 CofC pilot, Mavic
gimbal and stabiliser = grip equipment = camera movement < Ronin, gimbal, Steadicam, slider shots, dolly and track, DJI RS2, jib
live streaming = multi-camera live production = vision mixing < vMix, OBS, Blackmagic ATEM, live streams, vision mixer, webcast, Tricaster, live stream events, StreamYard, NDI
storyboarding = pre-production = shot lists = plan shoots < call sheets, location recces, recces, mood boards shoot, scout locations, shooting scripts, location permits shoot
scriptwriting video = video concepts = creative development video < scripts for videos, scripted promos, video treatments, wrote voiceovers, treatment pitch
interviewing on camera = direct talent = direct contributors < vox pops, directed talent, interviewed contributors, direct models, posed groups, talking heads, posing clients, direct actors, testimonial videos
social media video = short-form video = content creation = reels and TikTok < TikToks, YouTube Shorts, Instagram stories filmed, vertical video, TikTok, YouTube channel, social clips cut, content creator
corporate video = promotional videos = branded content < promo videos, corporate films, explainer videos, testimonial videos, brand films, case study films, training videos shot, recruitment films
documentary and broadcast = TV production = broadcast delivery < BBC, broadcast deliverables, documentary shot, DPP delivery, ITV, Channel 4, DIT, self-shooting director, TX masters, QC broadcast
data wrangling = footage management = media management < DIT, backup rushes, card offload, media wrangler, ingest footage, LTO archive, rushes logged, RAID drives, proxies made, ShotPut Pro, ingest and log, transcode, LiveGrade, checksums, LTO, Silverstack, offloaded cards, backed up nightly, Shotput Pro, data wrangler, cards verified, offloaded and verified, rushes backed up, ingested rushes
client liaison photography = bookings and pricing photography = sell photo packages < album sales, viewing appointments photos, photo packages sold, Pic-Time, Pixieset, client galleries, in-person print sales, shoot bookings
print and album production = photo printing < albums designed, giclée prints, photo lab, minilab, Epson large printer, C41, mount prints, darkroom print
film and darkroom = analogue photography < darkroom, 35mm film, medium format, Hasselblad, develop film
model release and copyright = image licensing = usage rights < model releases, stock images contributor, Shutterstock contributor, release forms, image rights, parental consent photos
set building and styling = prop styling = art department < food stylist, set dressing, backdrops, colorama, styled shoots
focus pulling = 1st AC = focus puller < 1st AC on, pulled focus, Preston, lens tests, focus on drama, C-motion, focus puller on
focus pulling as 1st AC < 1st AC on, pulled focus, Preston, lens tests, focus on drama, C-motion, focus puller on
ARRI and RED < camera operator, A-cam, Alexa Mini, Red Komodo, FX9, B-cam, operated Alexa, on Alexa, shot on Red, shot promos, B camera, camera op, FX6, operated A camera
operate ARRI < camera operator, A-cam, Alexa Mini, Red Komodo, FX9, B-cam, operated Alexa, on Alexa, shot on Red, shot promos, B camera, camera op, FX6, operated A camera
data wrangling or DIT = data management on set < LiveGrade, checksums, LTO, Silverstack, offloaded cards, backed up nightly, Shotput Pro, data wrangler, cards verified, offloaded and verified, rushes backed up, ingested rushes
DIT < LiveGrade, checksums, LTO, Silverstack, offloaded cards, backed up nightly, Shotput Pro, data wrangler, cards verified, offloaded and verified, rushes backed up, ingested rushes
clapper loading and slate = slate duties = 2nd AC < camera sheets, reloaded mags, ran slate, boarded takes, loaded mags, clapper loader on, loaded film mags, slated, clapper/loader
clapper loading < camera sheets, reloaded mags, ran slate, boarded takes, loaded mags, clapper loader on, loaded film mags, slated, clapper/loader
grip work tracks and dollies < laid track, key grip, pushed Fisher, car rigs, built jib, grip NVQ, dolly grip, cranes and car rigs, dolly track, track laid, Technocrane, jib and rigs
grip work = grip < laid track, key grip, pushed Fisher, car rigs, built jib, grip NVQ, dolly grip, cranes and car rigs, dolly track, track laid, Technocrane, jib and rigs
tracks and dollies < laid track, key grip, pushed Fisher, car rigs, built jib, grip NVQ, dolly grip, cranes and car rigs, dolly track, track laid, Technocrane, jib and rigs
gimbal and Steadicam < Ronin, Movi, Steadicam owner, Steadicam operator, flew Movi, Ronin 2, gimbal operator, Trinity
Steadicam < Ronin, Movi, Steadicam owner, Steadicam operator, flew Movi, Ronin 2, gimbal operator, Trinity
gimbal < Ronin, Movi, Steadicam owner, Steadicam operator, flew Movi, Ronin 2, gimbal operator, Trinity
CAA permission = drone pilot < GVC, aerial shots, Inspire 2, GVC and OA, PfCO, CAA licensed, drone shoots, A2 CofC pilot, aerial filming, Mavic
drone operation with CAA permission < GVC, aerial shots, Inspire 2, GVC and OA, PfCO, CAA licensed, drone shoots, A2 CofC pilot, aerial filming, Mavic
lighting assistance = electrical department < HMIs, best boy, Skypanels, gaffer on, rigged HMIs, cable and distro, generators on, rigging electrician, lighting technician on drama
lighting assistance electrical department < HMIs, best boy, Skypanels, gaffer on, rigged HMIs, cable and distro, generators on, rigging electrician, lighting technician on drama
prep and maintain camera kit = prep camera kit < lens tests, cleaned sensors, kit room, camera packages, built packages, serviced tripods, camera prep, prepped camera, serviced and checked, kit room technician, Panavision, checked lenses, prepped kit
camera kit = maintain camera kit < lens tests, cleaned sensors, kit room, camera packages, built packages, serviced tripods, camera prep, prepped camera, serviced and checked, kit room technician, Panavision, checked lenses, prepped kit
full driving licence and own vehicle < own car, drove unit van, full UK licence, clean licence, own van, full clean licence
own vehicle < own car, drove unit van, full UK licence, clean licence, own van, full clean licence
full driving licence < drove unit van, full UK licence, clean licence, own van, full clean licence
own transport < own car, drove unit van, full UK licence, clean licence, own van, full clean licence
# 3D and game artist
3D modelling = 3D modeling = hard surface modelling < Maya, Blender, 3ds Max, high-poly models, low-poly, modelled props, hard-surface, Cinema 4D, Modo, box modelling, subdivision modelling
Maya = Autodesk Maya < Maya rigging, MEL scripts
digital sculpting = sculpting = character sculpting < ZBrush, Mudbox, sculpted characters, high-poly sculpt, DynaMesh
character art = character modelling < game characters, character models, ZBrush characters, Marvelous Designer, XGen hair, groomed hair, anatomy sculpt
environment art = level art = environment modelling < environments built, modular kits, set dressing levels, foliage, SpeedTree, World Machine, trim sheets, Gaea terrain, level dressing
prop modelling = asset creation = game assets < props modelled, weapons models, game-ready assets, vehicles modelled, modular assets, asset packs
texturing = PBR texturing = materials and textures < Substance Painter, Substance Designer, PBR materials, Mari, Quixel, hand-painted textures, texture maps baked, Megascans, smart materials
UV mapping = UV unwrapping < UVs, UDIMs, RizomUV, unwrap UVs, UV layout
retopology = topology optimisation < TopoGun, retopo, quad draw, retopologised
baking maps = normal maps < Marmoset bake, normal map, bake high to low, ambient occlusion bake
game engines = Unreal Engine = Unity < Unreal, UE4, UE5, CryEngine, Godot, Blueprints, Frostbite, Lumen and Nanite
Unreal Engine = UE5 < UE4, Blueprints, Nanite, Niagara
shaders and materials = shader creation < Shader Graph, material editor, HLSL, Amplify Shader, node materials
rigging = character rigging = skinning < weight painting, IK/FK rigs, facial rigs, skin weights, Advanced Skeleton, mGear, joints and controllers, blendshapes
3D animation = character animation = keyframe animation < keyframed, walk cycles, MotionBuilder, lip-sync, mocap clean-up, animation state machines, cutscenes animated, game animations, creature animation
motion capture = mocap < Vicon, Xsens, OptiTrack, MotionBuilder
lighting and rendering = look development = rendering = concept design = 3D visualisation < V-Ray, Arnold, Redshift, Octane, Corona, lookdev, light baking, Cycles, RenderMan, HDRI lighting, Keyshot, Katana, Enscape, Lumion, SketchUp, photo-real images, rendered walk-throughs, CGIs, won competitions, first ideas to render, Stage 1-2, 3ds Max, massing studies, Twinmotion, card models, competition entries, walk-throughs, stage 2, Rhino renders
visual effects = VFX = particle effects = simulation < Houdini, Niagara, Nuke, particle systems, fluid sims, Phoenix FD, Bifrost, pyro sims, VFX Graph, destruction sims
compositing = Nuke compositing < Nuke, rotoscoping, keying greenscreen, After Effects comp, roto and paint, multi-pass comps
optimisation for games = polygon budgets = performance budgets art < LODs, draw calls, poly count, texture budget, atlas textures, polycount, texture memory
2D art = concept art = digital painting < Photoshop painting, character concepts, matte painting, thumbnails sketches, key art, environment concepts, Procreate, splash art, digital paintings
pixel art = sprites = 2D game art < Aseprite, sprite sheets, tilesets
UI art games = game UI = HUD design < HUD, game menus, UI icons games, UMG, inventory screens
architectural visualisation = archviz = product visualisation < interior renders, CGI properties, product renders, Lumion, walkthrough animation, Corona renderer, real estate CGIs
storyboards and animatics = previs < animatics, storyboard artist, previz, previsualisation
VR and AR = virtual reality content = XR < Oculus, VR experiences, HoloLens, SteamVR, Meta Quest, Lens Studio, Spark AR, AR filters
mobile game art = casual game art < match-3, mobile game assets
level design = game level design < greybox, whitebox levels, blockout, level scripting, grey-boxing
tech art = pipeline tools = scripting for artists < Python Maya tools, MEL, Houdini Digital Assets, technical artist, Blender add-ons, PyQt tools
version control art = Perforce < Plastic SCM, P4V
rapid prototype sculpt < miniatures printed, STL, resin prints, Rhino models, SLA print miniatures
photogrammetry = 3D scanning < RealityCapture, Metashape, 3D scan clean-up, photoscans
shipped titles = game credits = published games < shipped on PS5, credited title, released on Steam, AAA title, Xbox title, shipped AAA
production tracking art = review pipeline = ShotGrid < Shotgun, ftrack, dailies, Hansoft, SyncSketch
portfolio 3D = showreel = ArtStation portfolio < ArtStation, demo reel
outsource art management = art direction games = lead artist < outsource feedback, art director, art bible, style guides game, led artists, paintovers
# audio and stage technician
live sound = front of house sound = FOH engineering = sound engineering < FOH, mixed bands, monitors engineer, Midas, DiGiCo, Yamaha CL5, sound desk, PA mix, mix live bands, Behringer X32, Allen and Heath, house engineer, Soundcraft Vi, gig engineer, engineered FOH, ran monitors, FOH on, FOH engineer, monitor engineer, mixed FOH, SD10, Midas desk, X32, sound engineer for bands, Avid S6L
digital mixing desks = sound consoles < DiGiCo, Yamaha QL, Midas M32, X32, Avid Venue, CL5, Allen and Heath SQ, SSL Live, dLive, Avid S6L
PA systems = speaker rigging = sound system set-up < line array, L-Acoustics, d&b, PA set up, subs and tops, Martin Audio, JBL VRX, Funktion-One, flown PA, Meyer Sound, delay stacks, amp racks
monitors = stage monitoring = in-ear monitors < IEMs, monitor engineer, in-ears, monitor mixes
microphones and radio mics = wireless microphone systems = RF coordination < Shure SM58, radio mics, Sennheiser radio, Wireless Workbench, mic plots, lapel mic fit, Shure Axient, mic up actors, lavalier mics
studio recording = recording engineer = tracking and mixing < Pro Tools, Logic Pro, studio sessions, track vocals, recorded albums, Ableton, overdubs, SSL desk, Neve console, Cubase, mastered tracks
Pro Tools = digital audio workstation = DAW < Logic Pro, Ableton Live, Cubase, Nuendo, FL Studio
mixing and mastering = audio post-production < mastered tracks, mixed album, iZotope Ozone, stems mixed, Waves plugins, loudness LUFS, mixdown
sound design = sound effects = audio post < Foley, QLab sound, Wwise, FMOD, SFX, sound effects library, ADR, sound designer theatre, dubbing mixer, game audio
QLab = show cueing < cue stack, show control
game audio middleware = Wwise < FMOD
stage lighting = lighting technician = lighting rig < Source Four, rig and focus, ETC Ion, parcans, moving heads, lighting plot, LX crew, LX tech, dimmers and fixtures
lighting desks = lighting consoles = program lighting < ETC Eos, GrandMA, Avolites, ETC Ion, Hog 4, ChamSys, grandMA3, MA2, programmed lights, Strand
moving lights = intelligent fixtures < Martin Mac, Robe, moving heads, Clay Paky, Vari-Lite
DMX and lighting networks < DMX, Art-Net, sACN, DMX addressing
lighting design = LX design = lighting plots = lighting designer < Vectorworks Spotlight, WYSIWYG lighting, Capture Visualisation, lit shows, lighting designer for, rig plans, WYSIWYG, cue lists, LX plots, designed for plays, drew rig, designed lighting, plots and cue, Capture plots, lit plays
follow spot operation = followspot < follow spots, spot op
rigging = stage rigging = flying < truss, chain hoists, motors and truss, flybars, NRC rigging, counterweights, fly floor, Lodestar, flyman, fly cues, steel and shackles, ETCP, hemp house
get-in and get-out = load-in and load-out = fit-up < get-ins, get-outs, load-ins, fit-ups, load out trucks, local crew, strike sets, stagehand
set construction = scenic carpentry = set building < flats built, scenic carpenter, treads and flats, stage carpentry, scenery built, Steeldeck, set builder, scenic painter
stage management = DSM = call shows = show calling < cue calling, prompt book, DSM on the book, ASM, calls cues, stage manager, call the show, blocking notation, show reports, as DSM, called cues, LX and fly cues, from book, on book, stage manager for, called show, cues on comms, called shows, prompt desk, deputy stage manager
props and wardrobe = props management < props made, prop setting, dresser, quick changes, wardrobe mistress, costume maintenance, wigs and costume, props table, props buyer
projection and video = AV technician = video playback < projectors, Barco, Resolume, Watchout, LED wall, vision mixing, PTZ, Panasonic projector, projection mapping, Disguise media server, Novastar, LED screen build, Christie projectors, Analog Way
conference AV = corporate events AV < PowerPoint operator, PowerPoint playback, breakout rooms AV, lectern mics, hotel AV, Encore AV, graphics operator
OB < OB trucks, Calrec, sound guarantee, Lawo, EVS
cable running = patching and multicore = stage patch < multicore, XLR, stage box, loom cables, coil cables, Socapex, patch bay, powerlock, cable ramps, Dante
Dante audio networking = audio over IP < Dante level 2, AES67, AVB
power distribution = temporary power = event electrics < 63A, 3 phase distro, generators events, power locks, 32A and 63A, cam-lok, BS 7909
equipment maintenance stage = repair audio equipment = PAT stage equipment < lamp changes, fix cables, solder XLRs, desk service, lantern service, cable repairs, re-lamp lanterns, solder jacks
hire warehouse prep = prep hire stock = kit prep < hire prep, Current RMS, prep kit, flight case prep, Rentman, kit tested out, HireTrack
touring = tour crew = national and international tours < tour manager, backline tech, arena tour, guitar tech, tour dates Europe, roadie, theatre tour, drum tech
theatre technician = venue technician = receiving house technician < theatre tech, house technician, receiving house, venue tech, fringe venue tech, panto season, LX and sound in theatre
stage build < festival stages, Glastonbury crew, stage crew festival, outdoor stage, marquee events AV, mobile stage
risk assessments events = event safety stage < Purple Guide, event risk assessment, hot works stage, pyro risk assessments, LOLER rigging
pyrotechnics and special effects = haze and smoke machines < pyro, haze machine, confetti cannons, flame effects, smoke machine, Unique hazer, dry ice, CO2 jets
rig and operate lighting = lighting for live shows = rig lighting < flew truss, LX op, programmed on GrandMA, Eos, movers, focused and programmed, GrandMA2, patched and focused, MA2, Avolites, lighting op, moving heads, ChamSys, rigged and focused
operate lighting < flew truss, LX op, programmed on GrandMA, Eos, movers, focused and programmed, GrandMA2, patched and focused, MA2, Avolites, lighting op, moving heads, ChamSys, rigged and focused
mix live sound = FOH and monitors = mix FOH < engineered FOH, DiGiCo, ran monitors, Yamaha CL5, FOH on, mixed bands, FOH engineer, monitor engineer, mixed FOH, SD10, Midas desk, X32, sound engineer for bands, Avid S6L
IPAF and working at height < IPAF 3a, PASMA, truss climber, rope access, MEWP licence, harness trained, 3a and 3b, 3a 3b, climbed truss, NRC rope, tallescope
working at height < IPAF 3a, PASMA, truss climber, rope access, MEWP licence, harness trained, 3a and 3b, 3a 3b, climbed truss, NRC rope, tallescope
IPAF < IPAF 3a, PASMA, truss climber, rope access, MEWP licence, harness trained, 3a and 3b, 3a 3b, climbed truss, NRC rope, tallescope
video and projection = LED walls < LED screens, Resolume, Barco, projection mapping, vision mix, Watchout, Disguise, vision mixer, projectors stacked, LED wall build, projector stack, Novastar, QLab video, disguise servers
video and projection LED walls < LED screens, Resolume, Barco, projection mapping, vision mix, Watchout, Disguise, vision mixer, projectors stacked, LED wall build, projector stack, Novastar, QLab video, disguise servers
projection < LED screens, Resolume, Barco, projection mapping, vision mix, Watchout, Disguise, vision mixer, projectors stacked, LED wall build, projector stack, Novastar, QLab video, disguise servers
PAT testing = electrical safety < pat tested, C&G 2377, portable items, tested and tagged, portable appliance, PAT register, 2377, tested portable
PAT testing and electrical safety < pat tested, C&G 2377, portable items, tested and tagged, portable appliance, PAT register, 2377, tested portable
design lighting plots < lighting designer for, rig plans, WYSIWYG, cue lists, LX plots, designed for plays, drew rig, designed lighting, plots and cue, Capture plots, lit plays
radio mics and RF = RF management < Shure Axient, frequency coordination, mic'd cast, swapped packs, scanned spectrum, radio mic runner, Sennheiser packs, mic'd up cast, sound no 2, fitted radio mics, IEMs, Wireless Workbench
radio mics and RF management < Shure Axient, frequency coordination, mic'd cast, swapped packs, scanned spectrum, radio mic runner, Sennheiser packs, mic'd up cast, sound no 2, fitted radio mics, IEMs, Wireless Workbench
radio mics < Shure Axient, frequency coordination, mic'd cast, swapped packs, scanned spectrum, radio mic runner, Sennheiser packs, mic'd up cast, sound no 2, fitted radio mics, IEMs, Wireless Workbench
load in and load out < get-ins, get-outs, packed truck, pushed cases, tipped truck, get-ins and get-outs, fit-ups, get ins, truck each night, fit up and strike, tour dates loaded
touring productions = load in and load out of touring < get-ins, get-outs, packed truck, pushed cases, tipped truck, get-ins and get-outs, fit-ups, get ins, truck each night, fit up and strike, tour dates loaded
load-in and load-out < get-ins, get-outs, packed truck, pushed cases, tipped truck, get-ins and get-outs, fit-ups, get ins, truck each night, fit up and strike, tour dates loaded
stage management and show calling < as DSM, called cues, LX and fly cues, from book, on book, stage manager for, called show, cues on comms, called shows, prompt desk, deputy stage manager
drive van or 7.5 tonne = driving licence for vans < C1 licence, tour truck, drove van, vans and 7.5t, 7.5t, drove truck, C1 and, drove tour, C1 held, luton vans
drive van = 7.5 tonne < C1 licence, tour truck, drove van, vans and 7.5t, 7.5t, drove truck, C1 and, drove tour, C1 held, luton vans
# fashion and textile
pattern cutting = pattern making = create patterns = pattern cutting skills < block patterns, flat patterns, Lectra Modaris, Gerber AccuMark, grade patterns, pattern drafting, toiles and patterns, pattern cutter, draping on stand, Optitex, CLO patterns, drafted blocks, graded blocks, toiles, cut from scratch, Gerber, Lectra, graded patterns, adjusted for clients' figures, drafted patterns, drafted and graded, patterns from scratch, made patterns
grading patterns = size grading < graded patterns, size sets, grade rules, graded sizes
garment construction = sewing = sample machining < sewed garments, industrial machines sewing, overlocker, lockstitch, sample machinist, made garments, machinist sewing, flat-lock, coverstitch, tailored garments, seamstress, lockstitch Juki, five-thread overlock, sewing machinist
industrial sewing machines = sewing machine operation < Juki, overlocker, flatlock, lockstitch, twin needle, Brother industrial, coverstitch, serger, walking foot, buttonhole machine
alterations = garment alterations = tailoring alterations < shorten trousers, hems taken up, zip replacements, take in dresses, hem trousers, wedding dress alterations, suit alterations, hemming, let out waist, zips replace
tailoring = bespoke tailoring < Savile Row, suits made, bespoke suits, hand-padded canvas, jackets basted, coatmaker, fit suits
dressmaking = bridal wear making = couture < wedding dresses made, dressmaker, bridal gowns, corsetry, boned bodices, couture sewing, prom dresses made
toiles and draping = draping on the stand < toile, toiles, draped on mannequin, dress stand, calico toile, muslins
fashion design = design collections = range design < collections designed, womenswear range, design sketches, menswear range, SS24 collection, capsule collection, collection sketches, graduate collection, knitwear designs
technical drawings = CADs fashion = flat sketches = construction drawings = working drawings = detailed drawings < Illustrator flats, CADs for garments, technical flats, line drawings garments, working drawing packs, plans sections and details, details 1:20, stage 4, execution plans, working drawing packages, sections and details, drawing packs, construction details, LPH 5, builders work from, GA drawings, as-built drawings, stage 4 packages, 1:5 details, details and schedules, drawings issued for
tech packs = specification sheets = garment specs < spec sheets, measurement charts, BOM garments, size specs, techpacks
CAD fashion software = 3D fashion design < CLO 3D, Lectra, Gerber, Browzwear, Kaledo, Marvelous Designer, NedGraphics, Optitex, VStitcher, Illustrator flats
garment technology = fit sessions = fittings < garment technologist, fit models, fit comments, gold seals, sealed samples, fit comments supplier, garment tech, block library
garment quality control = quality inspection garments = QC clothing < garment inspections, AQL, measure garments, final inspection clothing, needle detection, garment measurements check, wash tests
sampling = sample development = sample room < first fits, proto samples, sample making, samples chased, lab dips, sample approvals, salesman samples, strike-offs
fabric sourcing = textile sourcing = trims sourcing < source fabrics, trims sourced, Première Vision, lab dips, fabric mills, fabric swatches, buttons and zips source, trims cards
textile design = print design = surface pattern design < repeat prints, surface pattern, digital prints textile, textile designer, hand-painted prints, colourways, placement prints, screen printed fabrics, yarn dye checks
screen printing textiles = fabric printing = garment printing < screen print t-shirts, DTG, screen printing, heat press, squeegee, sublimation printing, plastisol, DTF, vinyl heat press, M&R press
embroidery = machine embroidery < embroidered logos, Tajima, hand embroidery, digitise embroidery, Barudan, Wilcom, beading and sequin, goldwork
knitting and weaving = knitwear = woven textiles < Shima Seiki, Stoll, weaving loom, hand-loom, knitwear linking, dobby loom, knit swatches, power looms, jacquard, machine knit, warp and weft, Dubied
fabric cutting = cutting room = lay up and cut < straight knife, fabric lays, band knife, layplans, Lectra cutter, cutting table, lay fabric and cut, Gerber cutter, lay markers
marker making = lay planning < lay plans, markers fabric, marker efficiency, Diamino
dyeing and finishing = fabric dyeing = textile finishing < dye lab, dye house, jet dyeing, stenter, lab dips, garment dye, lab dyeing, colour matching fabric, spectrophotometer fabrics, dye recipes
textile testing = fabric testing < Martindale, pilling test, colourfastness, shrinkage test, rub tests fabric, flammability fabric
critical path fashion = production management garments = production coordination garments < critical path clothing, WIP reports factories, factory deliveries chased, CMT factories, production tracker garments, supplier T&A, PP meetings, factory visits China, CMT
overseas suppliers = factory liaison = work with manufacturers abroad < factories in Turkey, suppliers in China, factories in Bangladesh, Portuguese factories, Far East suppliers, Indian suppliers, factory visits
ethical and sustainable sourcing = sustainable fashion < GOTS, SEDEX, organic cotton, BSCI, recycled polyester, Oeko-Tex, SMETA, upcycled garments
costume making = costume design = theatrical costume = theatre costume < costumes made, period costume, costume maker, wardrobe department, costume fittings, period corset, dance costume, cosplay costume, corsets and, period frocks, RSC, costumier, corsets, costumes for stage, made costumes, costume workroom
soft furnishings = curtain making = upholstery < curtains made, Roman blinds, upholsterer, re-upholstered, cushion covers, pinch pleat, hand-sewn curtains, loose covers, reupholster chairs, swags and tails, interlined, swags, romans, lined curtains, blinds and cushions, roman blinds, workroom curtains, made curtains, pelmets, interlined drapes, cushions and blinds
footwear and leather = leatherwork = shoe making < shoemaker, clicking leather, handbags made, leather goods, lasts and uppers, shoe repair, cobbler, saddle stitch, heels and soles, cordwainer
fashion styling = photoshoot styling < styled shoots, personal shopper, lookbook styling, styled models, call-ins samples
pressing and finishing = steam press garments < Hoffman press, steam iron, pressed garments, steam press, garment presser, fusing press
trend research = trend forecasting fashion = market research fashion < WGSN, trend boards, comp shops, catwalk reports, comp shopping, trend reports fashion
millinery and accessories = hat making < hats, millinery, fascinators, hat blocks, headpieces
alter garments = hems zips and taking in = clothing alterations < shortened trousers, let out waists, replaced zippers, took in bodices, bustles, bridal alterations, taken in dresses, hemmed, replaced zips, trousers shortened, took in and let out, alterations hand, took up hems, zip replacements, let out and took in
alterations < shortened trousers, let out waists, replaced zippers, took in bodices, bustles, bridal alterations, taken in dresses, hemmed, replaced zips, trousers shortened, took in and let out, alterations hand, took up hems, zip replacements, let out and took in
industrial sewing machines = use industrial sewing machines < Juki, lockstitch, overlocker, coverseam, buttonhole machine, flatlock, machinist, twin needle, pieces a day, Brother machines, five thread, overlock, sewing machinist, walking foot
sewing machines < Juki, lockstitch, overlocker, coverseam, buttonhole machine, flatlock, machinist, twin needle, pieces a day, Brother machines, five thread, overlock, sewing machinist, walking foot
bespoke suit making = bespoke tailoring < hand canvassed, Savile Row, coat maker, trouser and waistcoat maker, canvassed jackets, trouser maker, waistcoat maker, bespoke coats, hand padded lapels
suit making < hand canvassed, Savile Row, coat maker, trouser and waistcoat maker, canvassed jackets, trouser maker, waistcoat maker, bespoke coats, hand padded lapels
measure clients and fittings < customers' measurements, baste fittings, forward fittings, pinned gowns, second fitting, took measurements, baste and forward, measured customers, measured brides, pinned dresses, fitted clients, pinned wedding gowns, clients measured
carry out fittings < customers' measurements, baste fittings, forward fittings, pinned gowns, second fitting, took measurements, baste and forward, measured customers, measured brides, pinned dresses, fitted clients, pinned wedding gowns, clients measured
measure clients < customers' measurements, baste fittings, forward fittings, pinned gowns, second fitting, took measurements, baste and forward, measured customers, measured brides, pinned dresses, fitted clients, pinned wedding gowns, clients measured
curtains and soft furnishings < pinch pleat, interlined, swags, romans, lined curtains, blinds and cushions, roman blinds, workroom curtains, made curtains, pelmets, interlined drapes, cushions and blinds
curtains < pinch pleat, interlined, swags, romans, lined curtains, blinds and cushions, roman blinds, workroom curtains, made curtains, pelmets, interlined drapes, cushions and blinds
costume making for theatre or film < costume maker, corsets and, period frocks, RSC, costumier, corsets, costumes for stage, costumes made, made costumes, costume workroom
quality inspection of finished garments < checked seams, measured against spec, trimmed threads, QC on dresses, rejected faults, passed AQL, garment QC, checked garments, final examiner, examined garments, inspected garments, checked stitching, seams and measurements
garment inspection = finished garments < checked seams, measured against spec, trimmed threads, QC on dresses, rejected faults, passed AQL, garment QC, checked garments, final examiner, examined garments, inspected garments, checked stitching, seams and measurements
garment quality inspection < checked seams, measured against spec, trimmed threads, QC on dresses, rejected faults, passed AQL, garment QC, checked garments, final examiner, examined garments, inspected garments, checked stitching, seams and measurements
supervise sewing room = supervise machinists < ran workroom, sewing floor supervisor, handed out jobs, workroom of machinists, workroom supervisor, line of machinists, supervised machinists, team of machinists, ran sewing room, machinists handed out, sewing line supervisor
sewing room = sewing supervisor < ran workroom, sewing floor supervisor, handed out jobs, workroom of machinists, workroom supervisor, line of machinists, supervised machinists, team of machinists, ran sewing room, machinists handed out, sewing line supervisor
# hairdresser, beautician and nails
hair cutting = cutting and styling = haircuts = cut hair < precision cuts, wash cut and blow dry, layers and fringes, restyles, dry cuts, cut and blow-dry, ladies' cuts, Sassoon bob, trims and restyles, cut and finish
hair colouring = colouring services = colour hair = balayage and foils < balayage, full head tint, Wella Koleston, root touch-ups, L'Oreal Majirel, ombre, bleach and tone, T-section, regrowth tints, colour correction, babylights, half head highlights, Redken colour, hair colour, semi-permanent colour, highlights, root melts, half head foils, colour specialist, full head foils, toners, tints and highlights, colour technician, global colours
balayage = freehand colour = ombre < balayages, highlights, root melts, half head foils, colour specialist, full head foils, toners, tints and highlights, colour technician, global colours
highlights = foiling < full head foils, half head foils, babylights, T-section, foil highlights
colour correction hair = colour correction < colour corrections, remove box dye, decolour, banding correct, Olaplex correction
skin test = patch testing = allergy tests < patch test, 48 hour test, colour patch tests, patch tests, skin tested, strand tests, patch and strand, hair history, noted allergies, skin test 48h, allergy alert test
blow-drying and styling = blow dry = hair up styling = blow drying < blow-dries, blowouts, curly blows, hair-ups, GHD curls, bridal updos, up-dos, beach waves, wash and blow dry, roller sets, tong curls, chignons, upstyles, blow dries, blow-dried, curly blow, hair up, set and styled, tonged
hair extensions = extensions fitting < tape-ins, micro-ring, Great Lengths, weaves sewn, nano rings, LA weave, bonded extensions, Beauty Works extensions, K-tips, sew-in weave, micro ring, pre-bonded, tape applications, wefts, LA weaves, extensionist
perms and relaxers = chemical straightening = texture services < perms, perm wave, relaxers, Brazilian blow-dry, keratin treatments, keratin straightening, Japanese straightening, afro hair relaxers, shampoo and set
afro hair = textured hair = natural hair care < cornrows, silk press, box braids, canerows, wash and go, weaves sewn, relaxers, dreadlocks
bridal hair and make-up = wedding hair < bridal hair, brides, wedding hair trial, bridal updos, bridal party, bridal make-up trials
shampooing and backwash = salon junior duties = salon assistant < backwash, shampoo clients, sweep hair, make teas clients, gown clients, salon junior, shampooed clients, towels and sweep floor
client consultations = consultations beauty = skin consultations = consult with clients < consultation cards, consultation form, skin analysis, colour consultation, record cards clients, consult with clients hair, talked through looks, colour consultations, advised on homecare, face shape
facials = skin care treatments = facial treatments < Dermalogica, Elemis facial, microdermabrasion, deep cleanse facial, HydraFacial, Guinot, Environ facial, CACI, extractions facials, Decléor, Eve Taylor, LED facial, galvanic facial
waxing = hair removal = body waxing < leg wax, Hollywood wax, hot wax, eyebrow wax, Brazilian wax, bikini wax, strip wax, intimate waxing, Lycon, Perron Rigot, sugaring
threading = brow shaping < eyebrow threading, HD Brows, brow lamination, brow tint, brow shapes, henna brows, LVL brows
eyelash extensions = lash treatments = lash lift = lash extensions < classic lashes, Russian volume, LVL lashes, lash lifts, lash tint, Lash Perfect, volume lashes, Nouveau Lashes, hybrid lashes, semi-permanent lashes, lash refills, individual lashes, lash infills, lash tech, LVL, lash perm
make-up artistry = make-up application = makeup artist < bridal make-up, MAC counter, Bobbi Brown counter, airbrush make-up, make-up for shoots, prom make-up, contour and lashes, MUA, special effects make-up
massage = body massage = Swedish massage < hot stone, deep tissue massage, aromatherapy massage, Indian head massage, back massage, pregnancy massage, sports massage, Elemis massage, full body massage, licensed massage therapist
body treatments = spa treatments = wraps and scrubs < body wraps, salt scrub, seaweed wrap, Elemis, spa rituals, mud wrap, body scrub, ESPA treatments
electrical beauty treatments = IPL and laser = laser hair removal = laser and IPL < IPL, electrolysis, Soprano laser, radiofrequency facial, Lynton, faradic, CACI, Ellipse IPL, galvanic, cryolipolysis, Cynosure, Soprano, Core of Knowledge, with laser, IPL treatments, treated legs with laser, diode laser, laser patch tests, L4 Laser
spray tanning = sunbed < St Tropez, spray tans, sunbeds, Fake Bake, spray tan
aesthetics = injectables = advanced skin treatments < Botox, dermal fillers, chemical peels, microneedling, dermaplaning, lip fillers, mesotherapy, Profhilo, anti-wrinkle injections, Dermapen
semi-permanent make-up = microblading < SPMU, powder brows, lip blush, ombre brows
nail treatments = manicures and pedicures = manicure < manicures, pedicures, file and polish, shellac, gel polish, mani-pedi, OPI polish, Spa pedicure, CND Shellac, cuticle work, hand and foot treatments, gel manicure
gel nails = gel polish < Shellac, BIAB, Gelish, OPI GelColor, gel overlays, builder gel, Bio Sculpture, hard gel
acrylic nails = nail extensions = nail enhancements < acrylics, tips and overlays, liquid and powder, dip powder, Gel-X, sculpted nails, SNS, full sets, NSI acrylic, Polygel
nail art < hand-painted nails, ombre nails, chrome nails, encapsulated glitter, 3D nail art
barbicide and sterilisation = salon hygiene = sanitation beauty = clean and tidy salon < Barbicide, autoclave tools, sterilise tools, sanitise tools, disinfect stations, clean brushes and combs, sterilised tools, UV cabinet tools, swept floor, sterilised combs, washed towels, barbicide, sanitised stations, cleaned stations
retail salon products = product sales salon = retail targets salon < retail sales salon, sold Dermalogica, aftercare retail, product recommendations hair, retail 20%, Olaplex sold, sold Elemis
salon booking systems = appointment booking salon < Phorest, Fresha, Treatwell, Salon iQ, Booksy, Vagaro, Mindbody, Square Appointments, Salon Genius
rebooking and client retention = build clientele = build client base < rebook, client column, built up column, loyal clientele, regular clients, full column, clientele built, rebooking rate, request clients
beauty qualifications = NVQ level 2 beauty = beauty therapy level 3 < NVQ 2 beauty, NVQ 3 beauty, VTCT, CIBTAC, CIDESCO, HABIA, ITEC, BABTAC, level 3 beauty therapy, CACHE beauty
hairdressing qualifications = NVQ level 2 hairdressing = NVQ 3 hair < NVQ 2 hairdressing, City and Guilds hairdressing, NVQ level 3 hair, VTCT hairdressing, L'Oreal Colour degree, Wella Master Colour, hairdressing apprenticeship
cosmetology license = state board license = esthetician license < licensed cosmetologist, licensed nail tech, manicurist license, licensed esthetician
mobile and freelance beauty = chair rental = self-employed stylist < rent a chair, mobile hairdresser, booth rental, home salon, mobile beautician, chair renter, mobile nails
ladies' hair cutting = cutting ladies' hair < precision bobs, full restyles, ladies' stylist, pixie, wet and dry cuts, layers and restyles, bobs and layers, precision cuts, long to short restyles, cut and blow dry clients
cutting and restyling ladies' hair < precision bobs, full restyles, ladies' stylist, pixie, wet and dry cuts, layers and restyles, bobs and layers, precision cuts, long to short restyles, cut and blow dry clients
restyling < precision bobs, full restyles, ladies' stylist, pixie, wet and dry cuts, layers and restyles, bobs and layers, precision cuts, long to short restyles, cut and blow dry clients
ladies' cutting < precision bobs, full restyles, ladies' stylist, pixie, wet and dry cuts, layers and restyles, bobs and layers, precision cuts, long to short restyles, cut and blow dry clients
colouring < highlights, root melts, half head foils, colour specialist, full head foils, toners, tints and highlights, colour technician, global colours
NVQ Level 2 Hairdressing = NVQ Level 2 in Hairdressing < City & Guilds L2 Hairdressing, NVQ2 Hairdressing, NVQ3 Hairdressing, L2 Hairdressing, NVQ2 and NVQ3 Hairdressing, Level 2 Women's Hairdressing, Level 3 Hairdressing
colour correction < box-dye, bleach baths, fixed banding, green tones, back to blonde, corrected colours, colour removal, brassiness fixed
patch testing and client consultation < skin tested, strand tests, patch and strand, hair history, noted allergies, patch tests, skin test 48h, allergy alert test
self-employed hairdressing = rent a chair or self-employed < rented chair, chair rental, self employed hairdresser, mobile hairdresser, freelance stylist, own client base in rented, self employed stylist
rent-a-chair < rented chair, chair rental, self employed hairdresser, mobile hairdresser, freelance stylist, own client base in rented, self employed stylist
bridal hair < brides and maids, chignons, weddings hair, veils, brides on location, bridal trials, wedding hair, updos, occasion hair
bridal hair and upstyles < brides and maids, chignons, weddings hair, veils, brides on location, bridal trials, wedding hair, updos, occasion hair
upstyles < brides and maids, chignons, weddings hair, veils, brides on location, bridal trials, wedding hair, updos, occasion hair
hair up < brides and maids, chignons, weddings hair, veils, brides on location, bridal trials, wedding hair, updos, occasion hair
train juniors = apprentice training < model nights, taught juniors, A1 assessor, trained apprentices, training nights, trained juniors, assessor hairdressing
train juniors and apprentices < model nights, taught juniors, A1 assessor, trained apprentices, training nights, trained juniors, assessor hairdressing
facials and skin analysis < deep cleanse, anti-ageing facials, Dermalogica, microdermabrasion, dermaplaning, hydrafacial, facials to clients, skin scanner, Face Mapping, Elemis facials
facials < deep cleanse, anti-ageing facials, Dermalogica, microdermabrasion, dermaplaning, hydrafacial, facials to clients, skin scanner, Face Mapping, Elemis facials
skin analysis < deep cleanse, anti-ageing facials, Dermalogica, microdermabrasion, dermaplaning, hydrafacial, facials to clients, skin scanner, Face Mapping, Elemis facials
waxing < Hollywood and Brazilian, Brazilian hot, hot and strip wax, strip wax, full leg wax, Hollywood waxes, bikini waxes
waxing including intimate < Hollywood and Brazilian, Brazilian hot, hot and strip wax, strip wax, full leg wax, Hollywood waxes, bikini waxes
intimate waxing < Hollywood and Brazilian, Brazilian hot, hot and strip wax, strip wax, full leg wax, Hollywood waxes, bikini waxes
gel manicures and pedicures < Shellac, BIAB, Gelish, manis and pedis, gel polish nails, callus peel, CND Shellac, acrylic and gel nails
gel manicures < Shellac, BIAB, Gelish, manis and pedis, gel polish nails, callus peel, CND Shellac, acrylic and gel nails
pedicures < Shellac, BIAB, Gelish, manis and pedis, gel polish nails, callus peel, CND Shellac, acrylic and gel nails
makeup for events = event makeup < makeup for brides, MUA, airbrush makeup, bridal makeup, makeup for proms, makeup for weddings, bridal MUA
makeup < makeup for brides, MUA, airbrush makeup, bridal makeup, makeup for proms, makeup for weddings, bridal MUA
NVQ level 3 beauty therapy < NVQ3 Beauty, CIBTAC L3, CIDESCO, ITEC Level 3, VTCT Level 3 Beauty, L3 Beauty Therapy
Level 3 beauty therapy < NVQ3 Beauty, CIBTAC L3, CIDESCO, ITEC Level 3, VTCT Level 3 Beauty, L3 Beauty Therapy
retail and treatment upselling = retail sales in salon < courses sold, linked products, products to treatment, retail weekly, Elemis sales, product sales target, courses of six, link sold, sold homecare
upselling < courses sold, linked products, products to treatment, retail weekly, Elemis sales, product sales target, courses of six, link sold, sold homecare
retail < courses sold, linked products, products to treatment, retail weekly, Elemis sales, product sales target, courses of six, link sold, sold homecare
spa pool and thermal area < hydropool tests, steam room hygiene, sauna checks, spa wet area, sauna and steam checks, pool tests and sauna, jacuzzi tests, wet area
thermal area = spa pool < hydropool tests, steam room hygiene, sauna checks, spa wet area, sauna and steam checks, pool tests and sauna, jacuzzi tests, wet area
styling < blow dries, blow dry, blow-dried, curly blow, hair up, set and styled, GHD curls, tonged
barbering < skin fades, clipper cuts, gents cuts, beard trims, scissor cuts, beard shaping, barbered
men's cutting = men's hair < skin fades, clipper cuts, gents cuts, beard trims, scissor cuts, beard shaping, barbered
retail products in salon = recommend products = product sales < sold homecare, retail targets, sold products, Kerastase sold, recommended shampoo, retail sales, homecare to
build clientele = client retention < column full, rebooked, built clientele, request clients, client base, repeat clients, returning clients
build client base < column full, rebooked, built clientele, request clients, client base, repeat clients, returning clients
maintain salon < swept floor, sterilised combs, washed towels, barbicide, sanitised stations, cleaned stations
perms and chemical treatments = keratin treatments < perms, keratin, Olaplex, Brazilian blow
perming < perms, keratin, Olaplex, Brazilian blow
relaxing < perms, keratin, Olaplex, Brazilian blow
massage < hot stone, deep tissue, aromatherapy massage, Indian head, back massage
body massage = Swedish massage < hot stone, deep tissue, aromatherapy massage, Indian head, back massage
eyebrow treatments = brow shaping and tinting < brow lamination, HD Brows, brow tint, brow wax, microblading, eyebrow tint, henna brows
brows < brow lamination, HD Brows, brow tint, brow wax, microblading, eyebrow tint, henna brows
lash lift and tint < LVL, lash tint, lash perm
# barber
men's cutting = men's haircuts = barbering = gents cutting < gents cuts, short back and sides, men's cuts, fades, clipper cuts, crew cuts, scissor over comb, men's hair, barber, men's trims
fades = skin fades = taper fades < zero fade, low fade, bald fade, skin fade, taper cut, drop fades, mid fade, high fade
clipper work = clipper cutting < clipper over comb, grade 2, Andis clippers, Wahl clippers, clipper cuts, clipper guards, buzz cuts
scissor cutting men = scissor over comb = classic gents cuts < scissor cuts, texturising, gents scissor, shears over comb, point cutting
beard trimming = beard shaping = beard sculpting < beard trims, beard line-up, beard shape, beard fades, hot towel beard, moustache trim
hot towel shave = wet shave = cut-throat shave = straight razor shave < hot towel shaves, wet shaves, open razor, cut throat, straight razor, Turkish shave, traditional shave, razor shaves
line-ups = edge ups = shape ups < shape-ups, line ups, edge-ups, hairline sharp, razor outline, tape-ups
hair designs = patterns and tramlines < tramlines, hair patterns, hair tattoos, razor designs, clipper art
Turkish barbering = ear flaming and threading < ear flame, singeing ears, threading cheeks, Turkish barber, nose wax, ear singe
children's haircuts = kids cuts < kids haircuts, boys cuts, first haircuts, children cuts, autistic kids haircut
afro barbering = textured hair men < afro shape, waves 360, sponge curls, dreads retwist, afro fades, black barbershop
hair colour men = grey blending < beard tint, men's colour, bleach men's hair, camo colour
styling products men = product retail barber < pomade, clay wax sold, beard oil, Layrite, matte clay, American Crew, retail pomade
grooming treatments < men's facials, head massage, black mask, scalp massage, nose wax, hot towel facial
walk-ins = walk-in clients = high volume barber shop < queue system barber, 20 heads a day, 25 cuts a day, Saturdays walk-ins
barber booking apps = appointments barber < Booksy, Squire, Fresha, Nearcut, theCut, Slick app
barber client consultation = consultation men < discuss style, style advice men, reference photo cuts, face shape advice
regular clientele barber = build client base barber < steady clientele, full book barber, regular heads, loyal chair
sterilise tools barber = Barbicide = barber hygiene < blades changed, Clippercide, neck strips, sanitise clippers, hot towel cabinet, disinfect clippers
take payments barber shop = cash up barber shop < card machine cuts, takings shop, till barber
shop opening duties < open up shop, sweep hair, close shop, floor sweep, stations clean, shop lock up
barber qualification = NVQ barbering = level 2 barbering < NVQ 2 barbering, NVQ level 3 barbering, City and Guilds barbering, VTCT barbering, barber apprenticeship, London School of Barbering
barber license = master barber < licensed barber, barber state board, Class A barber
chair rental barber = self-employed barber < rent chair, booth rent, chair renter, 60/40 split, commission chair
train junior barbers = mentor apprentices barber < trained juniors, apprentice barbers, taught fades, educator barber
barber shop management = manage barber shop < ran barber shop, shop manager barber, own barbershop, owned barbers
social media barber = portfolio of cuts < Instagram cuts, before and after cuts, barber content, TikTok cuts
# tattoo
tattooing = tattoo application = tattoo artist < tattooed clients, coil and rotary, apply tattoos, tattoo apprenticeship, linework and shading, walk-in tattoos, guest spots, flash tattoos
custom tattoo design = design tattoos = draw custom designs < custom designs, Procreate, flash sheets, bespoke tattoo, sketch designs client, stencils drawn, drew flash, sleeves designed
linework and shading = fine line < fine-line, whip shading, black and grey, linework, dotwork, single needle, pepper shading, stippling
black and grey = realism = portrait tattoos < black and grey realism, realistic portraits
colour tattoos = colour packing < colour realism, full colour sleeve, saturated colour, neo-traditional, new school
traditional and neo-traditional tattoo = tattoo styles < old school, neo trad, American traditional, Japanese sleeve, blackwork, lettering script
cover-ups = cover-up tattoos = rework old tattoos < coverups, reworked tattoos, rework old tattoo, scar cover
stencil application = transfer stencils < thermofax, Stencil Stuff, freehand tattoo, stencil printer
tattoo machines = coil and rotary machines = set up tattoo machine < rotary machine, cartridges needles, Cheyenne, Bishop Rotary, FK Irons, coil machine, tune machines, needle groupings
hand poke = stick and poke < handpoke, hand-poked
body piercing = piercings < ear piercing, nose piercing, navel piercing, surface piercings, APP piercer, dermal anchors, industrial piercing, Inverness piercing, needle piercing
infection control tattoo = hygiene and sterilisation tattoo = bloodborne pathogens < autoclave, spore tests, sharps bins, single-use needles, OSHA bloodborne, BBP certificate, cross-contamination, barrier film, ultrasonic clean
autoclave sterilisation < autoclave, autoclaved, Statim
clinical waste < sharps bins, sharps container, yellow bags clinical, biohazard waste
tattoo licence = council registration tattoo = registered tattooist < local authority tattoo licence, tattoo license, skin piercing registration, tattoo establishment license
client consent tattoo = age verification < consent forms, check ID over 18, waiver signed, consultation and consent, medical questionnaire, photo ID check
client consultation tattoo = quote tattoos = placement advice < consultations tattoo, placement and size, quote sessions, deposits for tattoo, size and placement
aftercare advice tattoo = tattoo aftercare < aftercare, second skin, Saniderm, aftercare sheet, healed photos, heal check
cosmetic tattooing = medical tattooing < areola tattoo, scalp micropigmentation, SMP, microblading, paramedical tattoo
tattoo removal < laser removal tattoo, Q-switch, PicoSure, lightening sessions
diary and deposits tattoo = studio bookings < deposit bookings, studio diary, booking requests Instagram, Fresha, appointments and deposits
tattoo portfolio = social media tattoo < portfolio healed, Instagram tattoos, conventions portfolio
tattoo conventions = guest artist < convention booth, guest spot, London Tattoo Convention, award tattoo
tattoo studio management = run tattoo studio < studio owner tattoo, manage tattoo shop, ran studio tattoo, shop manager tattoo, counter tattoo shop
train apprentices tattoo = mentor apprentices tattoo < tattoo apprentices, mentored apprentice tattoo, practice skin
supplies ordering tattoo = inks and needles stock < order inks, needle stock, Killer Ink, Intenze, Dynamic ink, REACH inks
# fitness trainer
personal training = one-to-one training = PT sessions < PT clients, 1-2-1 sessions, personal trainer, 30 sessions a week, one-to-one PT, trained clients gym, online coaching clients
group exercise classes = teach fitness classes = exercise to music = spin classes < HIIT classes, circuits class, Les Mills, BodyPump, bootcamps, taught Zumba, aerobics, kettlebell class, boxercise, legs bums and tums, ETM, Insanity class, body combat, aqua aerobics, taught Spin, Bodypump, Les Mills instructor, RPM instructor, taught HIIT, circuits taught, classes week, taught classes, group cycling instructor, Bodycombat
indoor cycling = spin instructor < spin, Schwinn cycling, RPM class, Peloton instructor, spin classes, group cycle
yoga instruction = teach yoga < vinyasa, RYT 200, hatha, yoga classes, Yoga Alliance, yin yoga, 200-hour yoga, ashtanga, chair yoga
Pilates instruction = teach Pilates < reformer, mat Pilates, STOTT, Body Control Pilates, APPI, reformer classes
gym inductions = member inductions = equipment inductions < gym induction, inductions gym, show members equipment, new member inductions
programme design = exercise programming = training plans = write workout plans = individual training programmes = write training programmes < periodised plans, programme cards, wrote programmes clients, 12-week plans, gym programmes, TrueCoach, periodization, Trainerize, strength programmes, plans for clients, on Trainerize, plans for marathon, bespoke programmes, programmes for clients
fitness assessments = health screening = body composition testing = client consultations < PAR-Q, body fat calipers, InBody, blood pressure checks gym, VO2 max test, Tanita, bleep test, posture assessment, FMS screen, skinfolds, Boditrax, movement screens, body comp, VO2, inductions with members, gym inductions, screening new members, goals and screening, BP and body fat
nutrition advice = nutrition coaching = healthy eating guidance = nutritional advice < macro plans, meal plans, Precision Nutrition, food diaries reviewed, calorie targets, MyFitnessPal, level 4 nutrition, nutrition coach, macro and meal plans, weight-loss diets, food diaries, L4 Nutrition, macros, weight loss coaching, diet plans
weight management = weight loss programmes < weight loss clients, level 4 weight management, body transformation, lost stone clients, 12-week transformation, slimming clients
strength and conditioning = S&C = resistance training < CSCS NSCA, Olympic lifting, UKSCA, powerlifting coach, plyometrics, squat and deadlift coach, kettlebells, barbell technique, athletes S&C, 1RM testing, S&C coach, speed work, S&C for, county squads S&C, athletes' S&C
functional training = CrossFit = HIIT < CrossFit L1, TRX, WODs, kettlebell, functional rigs, Hyrox, battle ropes, bootcamps
GP referral = exercise referral = clinical exercise < cardiac rehab, BACPR, phase IV, level 4 cardiac, level 3 exercise referral, falls prevention class, Otago, GP-referred, cardiac patients from doctors, referred by GPs, cardiac rehab classes, Healthwise
seated exercise < chair-based exercise, silver sneakers, older adults class, Postural stability, over 60s class
ante and postnatal exercise = pre and post natal < postnatal class, ante-natal, pre and post-natal, mum and baby fitness, buggy fit, new mums, buggy bootcamp, diastasis, expectant mums, Pre/post natal L3, postnatal classes, pregnancy classes
level 2 gym instructor = fitness instructor qualification = REPs level 2 < level 2 fitness, Active IQ level 2, YMCA gym instructor, level 3 personal trainer, REPs, level 3 PT
level 3 personal trainer = PT qualification = REPs level 3 = CIMSPA < level 3 PT, Active IQ level 3, Premier Training, YMCA level 3, level 4 PT
NASM = ACE certification = certified personal trainer < NASM-CPT, ACE-CPT, ISSA, ACSM CPT, NSCA-CPT, NCSF
CPR and AED = first aid CPR < CPR/AED, AED, defib trained, CPR certified
gym floor supervision = gym floor duties = walk gym floor < gym floor, spot members, floor walking gym, correct technique gym, tidied weights, re-rack weights, gym floor shifts, floor walks, spotted members, chatted to members, re-racked, cleaned equipment
equipment checks gym = clean gym equipment = gym maintenance checks < treadmill checks, wipe down equipment, gym cleaning rota, cable checks, Technogym report faults, daily gym checks, re-rack
membership sales = gym sales = gym tours < joined members, show-rounds gym, memberships sold, membership tours, PT packages sold, sold memberships, sign up members
member retention = customer engagement gym < retention calls, member challenges, attrition gym, leaderboard challenge, member events
client motivation = goal setting = behaviour change fitness < SMART goals clients, check-ins clients, accountability coaching, motivational interviewing, habit coaching
class timetable = studio scheduling = cover classes < class cover, Mindbody, Gladstone, ClubWise, class bookings
client acquisition PT = build client base PT = self-employed trainer < built PT client base, freelance PT, rent gym floor, 25 clients, own PT business, free taster sessions
injury rehabilitation exercise = sports injury = sports massage fitness < sports massage, corrective exercise, level 4 lower back pain, rehab exercises, foam roll, sports therapist, prehab
boxercise < pad work, kickboxing class, boxing pads, muay thai coach, England Boxing coach, BJJ classes
outdoor fitness = bootcamps < park fitness, running groups, Couch to 5k
online coaching = virtual training = remote coaching < Zoom classes fitness, online PT, TrueCoach, Trainerize, app programmes clients, online clients, Trainerize app, Zoom sessions, coached online, app check-ins
Level 3 Personal Training = Level 3 personal trainer = personal training qualification < L3 PT, PT Diploma, Level 3 Personal Trainer, REPs level 3, CIMSPA, Active IQ L3, L3 Personal Training
group exercise < taught Spin, Bodypump, Les Mills instructor, ETM, RPM instructor, taught HIIT, circuits taught, classes week, taught classes, group cycling instructor, Bodycombat
group exercise classes such as spin < taught Spin, Bodypump, Les Mills instructor, ETM, RPM instructor, taught HIIT, circuits taught, classes week, taught classes, group cycling instructor, Bodycombat
training programmes < periodised plans, strength programmes, plans for clients, on Trainerize, plans for marathon, bespoke programmes, programmes for clients
GP exercise referral < GP-referred, cardiac patients from doctors, referred by GPs, cardiac rehab classes, BACPR, Healthwise
client consultations and fitness assessments = fitness testing < PAR-Q, movement screens, body comp, VO2, inductions with members, gym inductions, screening new members, goals and screening, BP and body fat
sales of PT packages = personal training sales = sell packages < sold packs, client base from, taster sessions, PT packages sold, packs of ten, built client base, converted inductions
PT sales < sold packs, client base from, taster sessions, PT packages sold, packs of ten, built client base, converted inductions
first aid and defibrillator = first aid and AED < FAAW plus AED, first aid & defib, AED trained, defib trained
defibrillator < FAAW plus AED, first aid & defib, AED trained, defib trained
pre and post natal exercise = pregnancy exercise < new mums, buggy bootcamp, diastasis, expectant mums, Pre/post natal L3, postnatal classes, pregnancy classes, mum and baby fitness
strength and conditioning for athletes < S&C coach, UKSCA, Olympic lifting, speed work, S&C for, county squads S&C, athletes' S&C
gym inductions = induct new members < inducted members, showed members, equipment inductions, member inductions, inductions on gym
inductions < inducted members, showed members, equipment inductions, member inductions, inductions on gym
gym floor = member engagement < floor walks, spotted members, chatted to members, re-racked, cleaned equipment
first aid at work = first aid < FAAW, AED, emergency first aid, first aider
build client base = client retention < own client base, retained clients, repeat bookings, packs sold, client list, grew client base
REPs or CIMSPA = CIMSPA member < REPs, CIMSPA, Level 2 Gym Instructor, Register of Exercise Professionals
# swimming and sports coach
swimming teaching = teach swimming lessons = swim instruction < swim lessons, taught children to swim, learn to swim, Swim England Learn to Swim, stages 1-7, swimming teacher, swim classes, swim instructor, stroke technique, WSI
swimming teacher qualification = Level 2 swimming teacher = STA < STA level 2, ASA level 2, Swim England level 2, Level 2 Teaching Aquatics, STA award, ASA Level 1 assistant, SEQ level 2, Level 2 Swim
parent and baby swimming = baby swim classes = pre-school swimming < Water Babies, baby swim, parent and toddler, Puddle Ducks, adult and child swimming, ducklings
adult swimming lessons = adult non-swimmers < adult learn to swim, nervous adults swim, triathlon swim coach
school swimming = key stage 2 swimming < KS2 swimming, schools swim lessons
aqua fitness = aqua aerobics < aquafit, aqua class
lifeguarding = pool lifeguard = NPLQ < lifeguard, poolside lifeguard, RLSS, ARC lifeguard, beach lifeguard, StarGuard, open-water lifeguard, NPLQ holder, lifeguarded
pool rescue = rescue test = water rescue = rescue casualties < spinal rescue, spineboard, pool rescues, timed swim rescue, in-water rescue, live rescues, pulled swimmers, spinal board, torpedo buoy, rescued swimmers, tow rescue
lifeguard trainer = train lifeguards < NPLQ trainer, RLSS trainer assessor, monthly lifeguard training
chlorine testing = pool operations < chlorine and pH, pool plant, pool tests, backwash, CPO, level 3 pool plant operator, palintest, pool water balance
swim coaching = coach competitive swimmers < swim squads, competitive swimmers, galas, Level 2 coach swimming, club swim coach, County squad, age group swimmers
lesson planning sport = session plans = schemes of work sport < session plan, lesson plans swim, schemes of work PE, coaching session plans, progression charts
award badges < distance badges, stage assessments, CoursePro, assess stages, badges and certificates, swim progress reports
football coaching = soccer coaching < FA Level 1, UEFA B, FA Level 2, grassroots football coach, soccer camps, U10 team coach, UEFA A, academy football coach, soccer coach, football trials, FAW
tennis coaching < LTA level 2, LTA, cardio tennis, mini red tennis, USPTA, tennis lessons
athletics coaching = track and field coaching < UKA coach, track and field, running coach, England Athletics, hurdles coach, sprint coach
gymnastics coaching = trampolining < British Gymnastics, trampoline coach, pre-school gym, artistic gymnastics, BG level 2, tumbling, USAG
team sports coaching < RFU level 2, ECB level 2, netball coach, hockey coach, tag rugby, UKCC level 2, basketball coach, lacrosse coach, volleyball coach, volleyball team
multi-skills coaching = multi-sports = after-school clubs sport = holiday camps sport < multi-skills, multi-sports camps, after-school sports clubs, holiday camps, wraparound sports, Camp counsellor sports, PPA cover sport, change4life, HAF camps, breakfast club sport
PE teaching support = primary PE delivery = PPA sports coach < PPA cover, primary PE, PE curriculum delivery, KS1 and KS2 PE, PE lessons, National Curriculum PE, sports premium
safeguarding children in sport = child protection sport = DBS coach < safeguarding sport, UK Coaching safeguarding, child protection officer, SafeSport, welfare officer club, safeguard children club
inclusive and disability sport = SEN sports coaching = adapted sport < disability swimming, SEN sports, boccia, wheelchair basketball coach, Special Olympics, autistic swimmers, Paralympic
first aid sport = pitch-side first aid = emergency aid sports < FA first aid, pitchside first aid, sideline injuries, AED, ice packs injuries, EFAiS, CPR
match day coaching = team selection = competitions and fixtures < match days, fixtures arranged, tournaments, team sheet, select teams, cup finals, organised tournaments, league fixtures
referee and officiating = officiate matches < refereed, referee, umpired, swim judge, football referee, J1 judge, whistle referee, scorekeeper, umpire cricket
player development < player development plans, player reviews, academy players, 1-2-1 player sessions, performance reviews players
sports session set-up = set out equipment sport < cones and bibs, set up pitch, equipment sheds, lane ropes, set out cones, lane ropes in, goals and nets out
performance analysis = video analysis sport < Hudl, GPS vests, Catapult, Dartfish, match video analysis, Veo, SportsCode, Wyscout
athlete testing < bleep test, beep test, Yo-Yo test, speed ladders, pre-season conditioning
community sports development < community outreach football, Kicks project, Sport England bid, street games, community sports coach, doorstep sport
parents communication sport = liaise with parents coaching < parents meetings, emailed parents team, parent feedback lessons, club WhatsApp, talk to parents poolside
mentor coaches < mentored young leaders, young leaders, assistant coaches mentor, coach educator
water polo and synchro = aquatic disciplines < water polo, artistic swimming, diving coach, triathlon coach
outdoor activities instruction = climbing and watersports instructor < SPA climbing, BCU canoe, RYA instructor, Mountain Leader, raft building, high ropes, paddleboard instructor, surf instructor, kayaking instructor, ski instructor, BASI, RCI, archery GB instructor
test pool water = pool water testing = pool tests < water tests, photometer, free chlorine, chlorine/pH, pool tests logged, chlorine readings, hourly tests, pH and chlorine
rescue casualties from water < live rescues, pulled swimmers, spinal board, torpedo buoy, rescued swimmers, pool rescues, tow rescue
setting up equipment = equipment set up < put out inflatable, lane ropes, badminton nets, took down trampolines, goals for hall, trampolines and goals, inflatable sessions set, set up sports hall, set up courts
set up equipment for activities < put out inflatable, lane ropes, badminton nets, took down trampolines, goals for hall, trampolines and goals, inflatable sessions set, set up sports hall, set up courts
first aid on poolside < treated cuts, O2 and AED, dealt with injuries, FA at Work, treated casualties, gave first aid, patched up
first aid < treated cuts, O2 and AED, dealt with injuries, FA at Work, treated casualties, gave first aid, patched up
swimming lesson assistant = swimming assistant level 1 < ASA Level 1, Swim England Level 1, supported teacher poolside, STA level 1, Level 1 Assistant, in water assistant
Level 1 swimming < ASA Level 1, Swim England Level 1, supported teacher poolside, STA level 1, Level 1 Assistant, in water assistant
supervise pool users = supervise swimmers < scanned pool, watch rotations, lifeguard at pool, enforced rules, watched pool, scanning zones, poolside lifeguard
pool supervision < scanned pool, watch rotations, lifeguard at pool, enforced rules, watched pool, scanning zones, poolside lifeguard
UEFA B licence < UEFA B FAW, UEFA B Licence holder, UEFA B 20
UEFA B < UEFA B FAW, UEFA B Licence holder, UEFA B 20
coach youth teams = youth football coaching < academy coach, under 9s, under 14s, U12-U15 squads, coached under 11s, U13s, U9s and, junior teams, coached U10s
coach youth < academy coach, under 9s, under 14s, U12-U15 squads, coached under 11s, U13s, U9s and, junior teams, coached U10s
plan training sessions = session planning = plan coaching sessions < weekly sessions, six-week blocks, small-sided games, game model, session plans, drills and small-sided, wrote and delivered sessions
FA Safeguarding Children < FA SGC, FA Safeguarding in date, club welfare officer, safeguarding children workshop
FA Safeguarding < FA SGC, FA Safeguarding in date, club welfare officer, safeguarding children workshop
FA Safeguarding Children certificate < FA SGC, FA Safeguarding in date, club welfare officer, safeguarding children workshop
match analysis = video analysis < Hudl Sportscode, cut clips, tagged games, Wyscout, Veo, tagged matches, clips for coaches, video analyst
match analysis with Hudl < Hudl Sportscode, cut clips, tagged games, Wyscout, Veo, tagged matches, clips for coaches, video analyst
Hudl < Hudl Sportscode, cut clips, tagged games, Wyscout, Veo, tagged matches, clips for coaches, video analyst
goalkeeping coaching = goalkeeper coaching < GK coach, coached keepers, goalkeeping L2, handling and footwork, keepers' sessions
talent identification < scouted U10s, ran trials, signed boys, scouted for academy, academy scout, trial days, wrote scout reports
scouting < scouted U10s, ran trials, signed boys, scouted for academy, academy scout, trial days, wrote scout reports
talent identification and scouting < scouted U10s, ran trials, signed boys, scouted for academy, academy scout, trial days, wrote scout reports
disability football = disability sport = inclusive football < powerchair, pan-disability, deaf squads, blind football, CP football, players with Down's, amputee football
manage team of coaches = lead coaches < head coach with, coaching staff, part-time coaches, lead coach over, coaches' CPD, mentored coaches
manage coaches < head coach with, coaching staff, part-time coaches, lead coach over, coaches' CPD, mentored coaches
# architecture
planning applications = planning permission = planning submissions < submitted householder, Design statements, talked officers round, Bauantrag, householder and full applications, design and access, plans to council, got planning, LPH 4, full applications, put in plans, planning consents won, consent for schemes, Planning Portal, granted first time, planning statements, pre-apps
BIM = Revit = building information modelling < Revit families, LOD 300, clash runs, Navisworks, clash checks, BIM coordinator, BIM 360, Modelled in Revit, IFC, Solibri, joined models, ISO 19650, Revit packs, BEP, BIM Level 2, federated model, ran clash, modelled hospital in, in Revit, Revit model built
site supervision = construction management = site inspections < weekly site inspections, snag lists, LPH 8, resident engineer, snags to completion, went to site, checked pours, directed gangs, Section engineer, site visits and snags, snagging, Bauleitung, clerk of works, pours and levels, site fortnightly, inspected works, gangs and subcontractors, on site every day, site inspections weekly, oversaw the
contract administration = contract administrator < issued instructions, certificates under JCT, architect's instructions, practical completion, issued certificates, instructions and certificates, interim certificates, employer's agent
registered architect = ARB = chartered architect < ARB and RIBA, RIBA chartered, Architektenkammer, ARB registered, Architects Registration Board, RIBA, AIA, NCARB, RIAI, RIAS
Part 3 < RIBA Part III, RIBA pt III, Professional Practice (RIBA, Part III passed, Part 3 passed, Part III exam, PgDip Professional Practice
tender documents = tender preparation and appraisal = write specifications = tender documentation < NBS specs, Leistungsverzeichnisse, compared bids, packs to builders, compared prices, LPH 6/7, NBS, tender packs, specs written, weighed up what came back, put the tenders together, wrote recommendation, workmanship clauses, material and workmanship, tender report, tender analysis, NBS Chorus
sustainable design = energy-efficient design = Passivhaus = sustainability in design < Passive House designer, DGNB, BREEAM, LCA, timber hybrid, Passive house, CEPH, PHPP, LEED, low-carbon, Certified Passive House, EnerPHit, net zero homes, retrofit coordinator
Building Regulations = building regs < building control, Parts B L and M, full plans, regs notes, approved documents, BCO liaison, Part L, detailed to regs, building control queries, full plans approved, regs drawings, Part B, inspector's points, Parts B, building notice
historic buildings = listed buildings = conservation accreditation < conservation architect, listed building consent, Grade II, AABC, town houses conservation, listed churches, Specialist Conservation, heritage statements, Grade I listed, SPAB, listed consent, 16th century, Denkmalschutz, lime plaster repairs, CARE register
design teams and consultants = lead design teams = lead multidisciplinary design teams = multidisciplinary teams < project architect, coordinated specialist planners, led architects, structure and MEP, headed engineers, led the whole design, lead designer, design team meetings, specialist planners, engineers ecologists, coordinated consultants, whole design group, headed a design, led the design, design manager
measured surveys = building surveys = measured survey < measured old houses, laser and tape, drew them up, point cloud, total station, Leica Disto, measured buildings, site measures, laser scan, surveyed houses and drew, scanned buildings, dimensional survey, measured up houses
healthcare projects = healthcare architecture < hospital wards, HTMs, HBNs, GP hubs, hospices, endoscopy, GP surgeries, P22, health centres, ProCure, hospital projects, clinics designed
BREEAM < BREEAM AP, BREEAM assessor, LE02, BREEAM Excellent, BREEAM Outstanding, suitably qualified ecologist, BREEAM LE02-LE05, Very Good rating
Rhino and Grasshopper = parametric design < Rhino3D, Grasshopper scripts, parametric gridshell, GH parametric, Rhino 7, Grasshopper, Dynamo scripts, Rhino 8
AutoCAD < DWG, ACAD, block & stack, CAD layouts, AutoCAD plans, xrefs
# engineering design
CAD software = 3D CAD < SolidWorks, CATIA, Creo, Inventor, NX, Solid Edge, Modelled in SolidWorks, CATIA V5, Creo Parametric, Fusion 360, Siemens NX, ProE, Autodesk Inventor, sheet metal and weldments
finite element analysis = FEA < Ansys, Abaqus, Nastran, stress and fatigue, static and fatigue, non-linear sims, Ansys Workbench, SolidWorks Simulation, nonlinear, HyperMesh, fatigue studies, Femap, LS-DYNA, stress runs
design for manufacture = GD&T = DFM < ISO GPS, stack-ups, BS8888, Y14.5, DFMA, toleranced to, tolerance stacks, agreed with machinists, milled in one set-up, tolerance analysis, GDTP, reworked castings, ASME Y14.5, drawings toleranced
product development = concept to production < sketch to, through to SOP, concept to series, from sketch, to mass production, NPI, NPD, stage gate, SOP, to production launch, APQP gates, into series, sketch to 50k, prototype to production
HVAC = building services design < chillers, AHUs, ducts, CIBSE, cooling load, heating/cooling load, pipe nets, heat pumps sized, IES, Hevacomp, sized ducts, heating and cooling loads, FCUs, duct sizing, VRF, MagiCAD
FMEA < DFMEA, PFMEA, D-FMEA, failure mode and effects, RPN, chaired DFMEA, process FMEA, AIAG-VDA, FMEA workshops, RPN actions, action priority
8D = root cause < 5-why, fishbone, 5 whys, 8D reports closed, 8D to, found why, why shafts broke, Ishikawa, 8D for, why castings cracked, five whys, A3, is/is-not, found out why, fault tree, whys & fishbone, 5-why fishbone
PLM = PDM < Teamcenter, Windchill, SolidWorks PDM, Enovia, Vault, Aras, ECOs, Autodesk Vault, ePDM, 3DExperience, change orders in, Agile PLM, Arena, BOMs released
CE marking = machinery directive < CE file, EN ISO 12100, 2006/42/EC, conformity, technical file, UKCA, risk assessment and CE, declaration of conformity, EN 60204, declarations of conformity, EN ISO 13849, CE file for
supplier coordination < tool makers and foundries, steered vendors, dates and samples, foundries, ran tool makers, toolmakers, in-house team, vendors and in-house, tooling suppliers
mechanical engineering degree = degree in mechanical engineering < BEng Mech Eng, MEng Mechanical, BEng Mechanical, BSc Mechanical Engineering, Dipl.-Ing. Maschinenbau, B.Tech Mechanical, MSc Mechanical, MEng Mech
chartered engineer = CEng < MIMechE, MICE, Engineering Council, CEng MIMechE, chartered with ICE, professional review passed, MIStructE, CEng since, MIET, CEng MIChemE
automotive sector = automotive industry < JLR, Tier 1, Body in white, Nissan, Bosch, Ford, BMW, Toyota, Continental, Jaguar Land Rover, VW, car body, Honda, BIW, seat structures, Magna, Bentley
additive manufacturing = 3D printing < SLS, SLA parts, FDM, Stratasys, Ultimaker, DMLS, Formlabs, Markforged, selective laser, lattice infill, HP MJF, SLS and SLA, FDM printers, powder bed
ATEX = DSEAR < CompEx, hazardous area, zone 1, zone 2, IECEx, intrinsically safe, Ex d, hazardous area kit, zone classification, explosion protection
Eurocodes = structural design = structural engineering < RC slabs, EN 1992, EN 1993, steel frames, footings, bridge deck reinforcement, RC beams, Eurocode 2, UK annexes, steel to EN, RC slabs steel, sized RC, reinforced concrete design, to Eurocode
structural analysis < LUSAS, SAP2000, Robot, STAAD, bridge decks, CS 454, loads and stresses, ETABS, MIDAS, SCIA, Tekla Structural Designer, load ratings, Tedds, MasterSeries, modelled bridge decks, worked out loads, Orion, Robot Structural
Civil 3D < C3D, alignments corridors, Civil3D, cut/fill, corridors, grading and quantities, 12d, road design in C3D, alignments, Civil 3D corridors
highways experience = road design < DMRB, dual carriageway, S278, S38, junctions and pavements, smart motorway, bypass, road schemes, National Highways, section 278, roundabouts, junctions pavements, geometric design, Highways England, road alignments
geotechnical investigations = ground investigation < trial pits, boreholes, SPT logs, slope stability, bearing capacity, site investigation, CPTs, Plaxis, geotech report written, boreholes and, ground investigations, soil logging
drainage < SuDS, MicroDrainage, storm sewers, foul sewers, InfoDrainage, Causeway Flow, attenuation tanks, pumping mains, storm and foul, SuDS ponds, Section 104, sewers adopted, manholes, storm and foul sewers, attenuation, InfoWorks, pipes and manholes, treatment plant sized, flood risk assessments
bills of quantities = cost estimates = cost estimating < BoQ, took off masses, CESMM4, measured up quantities, priced schemes, NRM2, priced earthworks, BQs, cost plans, take-offs, priced bills, quantities and priced, BoQs, cost plan, took off quantities, priced tenders
health and safety on construction sites = CDM < Principal designer, RAMS, toolbox talks, SMSTS, F10, CDM advisor, construction phase plan, CDM2015, construction phase plans, F10s, Phase plan, pre-construction information, CDM coordinator, Principal Designer under, notified HSE
FIDIC < red book, yellow book, silver book, FIDIC claims
NEC / FIDIC = NEC or FIDIC < compensation events, early warnings, red book, yellow book, NEC4
NEC < compensation events, early warnings, NEC4, NEC3, NEC4 ECC, NEC Supervisor, payment certificates, CEs under, Option C, programmes accepted, NEC3 contract, Project Manager NEC, PMIs, CE quotes
JCT < JCT D&B, JCT minor works, certificates under JCT, JCT intermediate, JCT Standard, Design and Build JCT, JCT SBC, JCT final accounts
setting out = site surveying < pegs, total station, grids and levels, Set out piles, GPS levels, profiles, kerbs set out, pegs grids, set out, Leica total station, put in pegs, setting-out engineer, batter rails
site supervision of earthworks < bulk dig, embankments, cut and fill, compaction, bulk earthworks, cut/fill, embankments for, compaction and levels, capping layer, muck shift, earthmoving
planning and environmental consents < flood permits, consents to work in, met the officers, permits and planning, DCO, consents won, environmental permits obtained, bats licences, won consents, got the permits, permits through, land drainage consent
traffic management < lane closures, Chapter 8, temporary signals, diversions, TTROs, lane closures and diversions, signals & phasing, contraflows, TM drawings, traffic orders
mentor graduate engineers = mentor graduates = supervise graduate engineers < Supervising civil engineer, graduates to chartership, quarterly reports to ICE, SCE, brought graduates, training agreement SCE, IPD mentor, graduates to, delegated engineer, chartership mentor
CSCS < CSCS professionally qualified, CSCS black, CSCS gold, CSCS to, academically qualified person, CSCS white
Professional Engineer = P.Eng. < PEO, Engineers Canada, PE license, APEGA, EGBC, P.Eng. Ontario
temporary works < TWC, BS 5975, TW register, BS 5975 coordinator, appointed TWC
process simulation = Aspen HYSYS < HYSYS model, Aspen Plus, ChemCAD, UniSim, PRO/II, heat integration, HYSYS V11, gPROMS, Aspen columns, DWSIM, simulated units, HYSYS
scale-up = process design < flask to reactor, sized reactors, columns for a new, pilot plant, tech transfer, lab to plant, kilo lab, reactors and columns, from pilot to, L flask to, pilot to full, process design of, scaled up, mass balances
HAZOP = process safety < LOPA, HAZOP leader, COMAH, safety case, HAZOP chair, DSEAR, PHA, HAZID, LOPA study, bow-tie, relief valve review, IEC 61511, SIL assessments
P&IDs = PFDs < piping diagrams, piping and instrument diagrams, line lists, marked up P&IDs, SmartPlant, PFD, as-built P&IDs, flow and piping diagrams, AutoCAD Plant 3D P&ID, flowsheets drawn, SmartPlant P&ID, AVEVA Diagrams
yield improvement = optimise production = process optimisation < raised yield, debottlenecked, batch time cut, OEE, yield up, output up, DoE, cycle time cut, more tonnes, throughput up, raised output, yield of batch
start-up of new plants = plant commissioning < on stream, punch list, loop checks, water runs, first feed, SAT and FAT, pre-commissioning, brought on stream, commissioned, handover of plant, FAT and SAT, brought unit on, cold commissioning, PSSR
GMP = cGMP < batch records, IQ/OQ/PQ, FDA visit, sterile fill, API campaigns, MHRA, validation IQ/OQ/PQ, EU GMP, deviations and CAPA, EU GMP Annex, aseptic filling
environmental compliance = environmental permits < stack tests, permit reports, VOC, scrubber, IED permit, waste water limits, discharge consent, effluent limits, CEMS, EPR permit, stack tests waste, PPC permit, environmental returns
HPLC < Empower, reversed-phase, high-performance liquid
GC < gas chromatography, GC-MS, GC-FID
laboratory analysis < GC-MS, gas chromatography, HPLC, titrations, LC-MS, ICP, purity by, FTIR, Karl Fischer, Empower, HPLC and GC-MS, UV-Vis, chromatograms
supervise operators = shift teams = shift supervision < led crews, control room crews, shift manager, trained crews, shift leader, operators under me, shift supervisor, led and trained crews, crews in control, shift team of, operators reporting
chemical engineering degree = MEng or BEng in chemical engineering < MEng Chem Eng, BEng Chemical, B.Tech Chemical, MEng Chemical Engineering, BEng Chem Eng, MSc Chemical Engineering, Dipl.-Ing. Verfahrenstechnik, BE Chemical
IChemE < MIChemE, CEng MIChemE, FIChemE, Chartered Chemical Engineer
COMAH < COMAH site, upper tier, safety report, COMAH top tier, Seveso, major accident hazard, top tier site, lower tier
DCS < DeltaV, Honeywell Experion, Yokogawa Centum, ABB 800xA, control tuning, PCS 7, Foxboro, Centum VP, Experion, DeltaV screens, Emerson DeltaV
distillation < packed columns, reboilers, crude and vacuum columns, stripping column, crude columns, fractionation, vacuum columns, column trays, rectification, distillation columns, reflux
# quality engineering
ISO 9001 = quality management system = QMS < 9001:2015, QMS certified, zero majors, BSI audits, ISO 9001:2015, QMS lead, QMS built, ran QMS, transition to 9001, ISO 9001 certification gained, QMS manager, surveillance audits
lead auditor < IRCA, IRCA registered, Lead Auditor course, CQI/IRCA, IRCA QMS, registered Lead Auditor, IRCA lead auditor
IATF < IATF16949, VDA 6.3, Tier 1 quality lead, TS 16949, IATF lead
Six Sigma < LSS BB, CSSBB, Black Belt, LSSBB, ASQ CSSBB, MBB, Lean Six Sigma Black Belt, DMAIC, black belt certified
statistical process control = SPC = Minitab < Cpk, X-bar, MSA, X-bar R charts, control charts, gauge R&R, Cp and Cpk, capability studies, X-bar charts, Cpk studies, process capability, Pareto charts
BRCGS = BRC < BRC issue 9, AA+, BRCGS Food, Issue 8, BRC audits, BRC site lead, AA grade, BRCGS Issue 9
AS9100 < AS9100D, NADCAP, aerospace quality lead, AS9100 Rev D, AS9102, EN 9100
CMM < Zeiss, Calypso, PC-DMIS, Mitutoyo, co-ordinate machine, wrote part programs, Hexagon, Zeiss Calypso, coordinate measuring, Renishaw, PolyWorks, co-ordinate measuring, Faro arm
ISO 13485 = medical device quality < 13485, ISO13485, MDR, class IIb, FDA 21 CFR 820, CE technical files medical, QA/RA, 21 CFR 820, notified body, implant maker
CQI < MCQI, CQP, Chartered Quality Institute, FCQI, PCQI, CQP MCQI
PPAP = APQP < level 3 PPAPs, control plans, PSW, advanced quality planning, PSW sign-off, PPAPs for, PPAP packs, ISIR, level 3 PPAP, PSW signed
quality procedures = work instructions = write procedures < wrote the manual, inspection plans written, drew up how inspection, SOPs, wrote SOPs, quality manual, wrote work instructions, how inspection is done, wrote procedures, procedures rewritten, wrote inspection
train staff in quality methods = quality training < taught operators, 7 tools, yellow belt class, yellow belt, taught operators drawing, quality workshops, toolbox talks on quality, ran yellow belt, green belt classes taught, taught SPC
customer complaints in quality = customer complaints handling in quality < contained in 24 h, face to the customer, sorted stock, answered in 8D, took claims from plants, closed complaints, customer claims, resident engineer at, warranty returns analysed
# environment and safety
chartered environmentalist = CEnv < CEnv MIEMA, Society for the Environment, Chartered Environmentalist 2019
CIEEM < MCIEEM, ACIEEM, FCIEEM, Full member CIEEM, CEcol
protected species licence < Natural England class, class 2 bat, GCN, CL08, newt class 1, Dormouse licence, great crested newt, bat licence, dormouse licence holder, CL18, class licence
GIS < ArcGIS, QGIS, ESRI, geodatabases, FME, MapInfo, habitat mapping, ArcGIS Pro, ArcMap, shapefiles, PostGIS
biodiversity net gain = BNG < DEFRA metric, HMMPs, statutory metric, BNG Metric, Metric 4.0, habitat condition, UKHab, net gain plans, Biodiversity Metric
contaminated land < Phase 1/2, CLEA, LCRM, desk studies, intrusive investigation, remediation, soil & gas, Phase 1 desk, Phase 2, CLR11, remediation strategy, gas monitoring wells, SiLC, conceptual site model
ISO 14001 < 14001 EMS, EMS lead auditor, EMS audits, IEMA approved, 14001:2015, audits of EMS, IRCA 14001, EMS lead
noise modelling < SoundPLAN, CadnaA, BS4142, BS 4142, noise maps, CadnaA models, NoiseMap, IMMI, BS 8233
AGS data = gINT < HoleBASE, gINT logs, AGS files, OpenGround, AGS4, HoleBASE SI
NEBOSH < NEBOSH Diploma, National Diploma in Occupational, NEBOSH cert, NEBOSH Gen Cert, NGC passed, NEBOSH level 6, NEBOSH National General, NEBOSH IGC
IOSH membership = CMIOSH = chartered IOSH < GradIOSH, Chartered member IOSH, CFIOSH, Chartered Member of IOSH, Grad IOSH
NVQ level 5 or 6 H&S = NVQ health and safety < NVQ L5, OHS Practice, NVQ Level 6, Diploma in Occupational Health and Safety, NVQ 5 Occupational
COSHH < COSHH assessor, solvents, isocyanates, health surveillance, LEV, Sypol, COSHH assessments written, safety data sheets assessed, dust and fume, hazardous substances
fire risk assessor = fire risk assessment = fire risk assessments = fire safety < PAS 79, FRAs, IFE register, IFSM, Responsible person for fire, fire risk book, FPA, drills and wardens, fire risk assessors, wardens drills, fire drills run, closed actions, evacuation plans, alarms tests, alarm tests, PAS 9980, drills wardens
RIDDOR < F2508, RIDDOR reports, reportable, submitted to HSE, RIDDOR to HSE, reportable decisions, reported to HSE, seven-day injuries, HSE website
auditing management systems = ISO 45001 < OHSAS18001, 45001 internal audits, transition from 18001, lead auditor 45001, OHSAS 18001, ISO45001, LA 45001
asbestos awareness = P402 < BOHS P402, UKATA, asbestos register, P405, refurbishment and demolition survey, P403, asbestos surveys, R&D surveys, BOHS
SMSTS < NCRQ, Site Management Safety Training, CITB SMSTS, NCRQ Diploma
health and safety < NEBOSH, risk assessments signed, accident rate halved, IOSH, risk assessments written, accident rate, toolbox talks, RIDDOR, safety tours, lost time accidents, near miss reporting, LTIs, risk assessments done, safety walks
# quantity surveyor
degree in quantity surveying = quantity surveying degree < BSc Quantity Surveying, Commercial Management BSc, RICS accredited, BSc (Hons) Quantity Surveying, MSc Quantity Surveying, QS degree, QS & Commercial Management
NRM < NRM2, NRM1, BQs to NRM2, NRM1 elements, SMM7
take-off < CostX, Bluebeam, CATO, Causeway, Measured drawings on screen, Bluebeam Revu, PlanSwift, Buildsoft, measured on screen, Kreo
CVR = cost value reconciliation < cost value recon, CVRs, cost value reconciliations, CVRs to board, forecast margin, cost/value, monthly cost value, accruals forecast margin, cost to complete
civil engineering background = civil engineering sector < Costain, Balfour Beatty, Thames Tideway, highways & bridges, earthworks structures, A14, BAM Nuttall, HS2, Skanska, Kier Highways, Network Rail, Crossrail, earthworks structures and drainage
Conquest = estimating software < Candy, Estimated on Candy, Bluebeam estimating, Causeway Estimating, Sage Estimating, Buildsoft Cubit, WinQS
fit-out < Cat A/B, Cat A, office fit outs, hotel fitouts, Overbury, ISG, shopfitting, fit outs, Morgan Lovell, BW Workplace, Cat B, fitouts
# facilities manager
building maintenance = planned and reactive maintenance < office blocks running, planned and reactive works, lifts boilers, boilers and lifts, PPM, hard FM, kept blocks running, kept buildings running, lifts and boilers, via own team and firms, reactive repairs, planned maintenance, M&E contractors
cleaning and security contracts = soft services = soft FM < outsourced guards, cleaners KPIs, ISS, Securitas, cleaning and catering contracts, guards and cleaners, clean catering, front desk cleaning, catering and security, Mitie, Sodexo, security waste contracts, cleaning contractor changed, OCS, cleaning contract
office relocation = site relocation = office moves < moved to new HQ, moved folk, led relocation, movers, crates, new hall, moved desks, opened depots, from sites to new, planned & led relocation, office move planned, space crates, desks and lines, from lease to, moved the office, moves and changes
space planning = workplace planning < who sits where, desk ratio, re-stacked floors, floor plans for desks, block & stack, space plans, re-stacked, stack plans, hot desks, seating plans, desk layouts, CAD desk
reduce energy use = energy management = energy saving = energy reduction < LEDs, BMS, ESOS, cut gas and power, bills down, ISO 50001, gas and power by, timers, brought bills, ESOS lead, solar panels fitted, half-hourly data, energy bills cut, LED lighting, kWh down
statutory compliance = compliance of buildings < L8, LOLER, EICR, gas all in date, registers for asbestos, nothing lapsed, F-gas, SFG20, all in date, in date, asbestos and water, PSSR, PAT, certificates in date
helpdesk management = FM helpdesk = manage a helpdesk < call desk for repairs, FM helpdesk of, SLAs Planon, headed the call desk, helpdesk of, jobs sorted in, ran helpdesk, led the helpdesk, headed the desk, ran FM helpdesk
refurbishment projects < led refit, builders to handover, did up floors, brief bids site, led 1.2m refit, fit-out led, snags, did up three, office refurb led, refit of labs
IWFM < MIWFM, CIWFM, BIFM, Institute of Workplace, FIWFM, AIWFM, Workplace and Facilities Management
CAFM < Concept Evolution, Planon, Maximo, Archibus, Maintenance Connection, PPM in CAFM, Service Works, QFM, Elogbooks, FSI Concept, TABS FM, MRI Evolution
L8 legionella < L8 Responsible Person, TMV, ACoP, legionella control, water hygiene, ACoP L8, dead legs, HSG274, legionella risk, water risk
IOSH < IOSH MS, IOSH Managing, IOSH cert, IOSH MS 2022
building management system = BMS < Trend, BMS set points, Tridium, Schneider BMS, Honeywell BMS, Trend 963, set points, Niagara, Siemens Desigo, Desigo, setpoints, StruxureWare
PFI < SPV, payment mechanism, PFI hospital, schools PFI, paymech, lifecycle fund, BSF, project agreement, unavailability deductions
# museum and library
curate exhibitions = curate displays = exhibition curation < picked the objects, temporary displays, hung a show, idea to opening, displays from idea, object lists, curated a show, exhibition from idea, curated, hung shows, wrote the story, put together displays
cataloguing of collections = collections cataloguing = documentation of collections < MODES, TMS, described and numbered, accession, numbered coins, catalogued, Adlib, Spectrum, entered photographs, backlog of photographs, eHive, numbered, KE EMu, accessioned, Axiell
acquire objects < deeds of gift, got given, at auction & raised, committee papers, Roman hoard, Art Fund, objects for the collection, got given pieces, bought at auction, won for the collection, raised the money, bought pieces, treasure cases
loans management = loans of objects < lent out and borrowed, agreements couriering, couriering, borrowed pieces, loan agreements, loans in and out, courier trips, government indemnity, facilities reports
preventive conservation = collections care < humidity and lux, IPM traps, acid-free, stores climate, pest traps, environmental monitoring, watched humidity, packed in acid-free, lux levels, handling rules, data loggers, relative humidity, boxes handling
public enquiries = enquiries from the public = reference enquiries < told people what their finds, letters a year, finds identified, family trees, found facts, questions a day, callers at the desk, dig out what they were after, helped readers, helped readers dig, enquiries answered, local history enquiries, facts for callers, what they were after, identified finds, researchers' questions
labels and interpretation = interpretation text < panels and captions, object labels, audio tour, wrote panels, text for audio, wrote captions, large print, exhibition text, gallery text, wrote all panels, label text, family trail
school workshops = education sessions < gallery talks, Viking days, handled objects with classes, school sessions, Year 5s, gave talks, lunchtime talks given, ran days for schools, handling sessions, objects with classes, key stage 2 sessions, guided tours given, talks for schools
catalogue library materials = library cataloguing < MARC records, Dewey, RDA, described new stock, Alma, classmarks, Dewey numbers, AACR2, Library of Congress, LCSH, copy cataloguing, MARC
select and acquire stock = stock selection = library acquisitions < chose and bought, titles from suppliers, picked titles, fiction and DVDs, stock budget, chose stock, book fund, supplier selection, bought books with, stock chosen, titles from reviews
information literacy < taught freshers, search databases & cite, weigh sources, find and weigh, referencing classes, EndNote sessions, taught students to search, how to find, how to cite, searching classes, freshers to search, library inductions, Zotero
children's events = children's activities < story hours, Lego club, summer reading challenge, author days, storytime, Bookstart, ran rhyme, under 8s, story times, class visits, baby bounce
e-resources < journals and databases, link resolver, Elsevier, Ebsco, renewals usage, COUNTER, journal deals, Elsevier and Ebsco, OpenAthens, Jisc, read and publish, kept access going
stock weeding = withdraw stock < threw out worn, worn and unread, unread books, took off what was dead, withdrew books, weeded, stock edit, usage list, went through shelves, CREW, relegated, dead stock off
library management system = LMS < Koha, Talis, switch to new LMS, Alma, moved us from, Sierra, SirsiDynix, Symphony, data tests staff, Capita LMS, Spydus, WMS, Heritage Cirqa
digitise special collections = digitise collections < scanned and put online, glass plates, maps imaged, imaged on web, digitised, put online, with metadata, scanned plates, ContentDM, IIIF, put on the web, imaging project
supervise library assistants = supervise assistants = line management of assistants < counter staff, line manager of the assistants, gave out jobs, assistants' rota, led assistants, assistants rota, counter staff rota, charge of counter, supervised assistants
`;
