/** One group of equivalents a line; table.ts has the rules. */
export const ENGLISH_EQUIVALENTS = `
  build = develop = create = make = construct = produce
  build = set up = put together = assemble
  write = author = compose = draft = pen
  write = code = program
  design = devise = plan out = lay out
  prepare = draw up = compile = put together = produce = make ready
  prepare = make = create
  cook > prepare
  run = operate
  run = carry out = conduct = perform = do = undertake = execute = administer = hold
  start = begin = launch = initiate = kick off
  introduce = bring in = roll out = implement = put in place = set up = establish
  implement = put into practice = carry out = deploy
  install = fit = put in = set up = mount
  repair = fix = mend = restore
  fix = resolve = solve = sort out = clear up = settle
  replace = change = swap = exchange = renew
  service = maintain = keep up = look after
  maintain = keep = keep up = hold
  keep = hold = stay = remain
  keep = maintain = update = keep up to date
  manage = oversee = supervise = run
  manage = be in charge of = be responsible for = responsible for = have responsibility for = head up
  manage = administer = look after = handle
  lead = head up = spearhead = manage
  handle = deal with = process = take care of = manage
  handle = answer = respond to = reply to = field
  answer = reply = respond
  care for = look after = tend = attend to = nurse = take care of
  watch over = supervise = oversee = keep an eye on = look after
  help = assist = support = aid = lend support to = give support
  contribute = take part = participate = be part of = be involved in = involved in = help with
  take part = participate = join = attend = sit in on = be involved in
  member of = part of = belong to = serve on
  work with = collaborate with = cooperate with = partner with = alongside = liaise with = together with
  work as part of = work in = member of
  organize = arrange = set up = put on = coordinate
  organize = plan
  coordinate = organize = arrange = schedule
  schedule = plan = timetable = book
  train = teach = instruct = coach = educate = tutor
  mentor = coach = guide = train
  teach = give lessons = deliver lessons = instruct
  give = provide = offer = supply = deliver = hand
  supply = provide = deliver
  deliver = bring = distribute = hand over
  order = purchase = buy = procure = source
  sell = market
  check = inspect = verify = examine = review = test = control
  check = monitor = watch = track = observe
  monitor = track = follow = keep track of = oversee
  test = try out = check = trial
  review = assess = evaluate = examine = appraise = look at = go through
  assess = evaluate = appraise = gauge
  evaluate = investigate = explore = look into = assess
  analyze = examine = study = investigate = evaluate = look into
  investigate = look into = examine = research = inquire
  research = study = investigate
  measure = gauge = quantify = record
  calculate = compute = work out = figure
  estimate = cost = calculate = forecast = budget
  record = log = document = note = enter = write down = register = chart
  log = register = enter
  document = write up = record
  report = inform = notify = flag = communicate
  report = statement
  tell = inform = advise = brief
  advise = counsel = consult = guide
  explain = describe = clarify = outline = set out = present
  present = show = give a presentation = demonstrate
  show = demonstrate = display
  write = report
  translate = interpret
  edit = revise = copy-edit = proofread
  revise = rewrite = update = rework = review = redraft = overhaul
  update = refresh = renew = revise
  improve = enhance = better = make better = upgrade
  reduce = cut = lower = decrease = bring down = shorten = trim = lessen
  shrink = fall = drop = decline = decrease = go down = decreased
  go = fall = drop = decline = decrease = come down = shrink
  go = rise = grow = increase = climb = go up = come up
  fall = drop = decline = decrease = go down = reduce
  rise = grow = increase = climb = go up
  increase = grow = raise = lift = boost = expand = push up
  save = cut costs
  move = migrate = transfer = switch = port
  convert = change = transform = turn
  move = transport = carry = shift = relocate
  drive = operate = haul
  load = fill = stow
  pick = select = choose
  collect = gather = compile
  gather = collect = obtain = capture
  clean = cleanse = tidy = scrub
  remove = delete = eliminate = take out = strip out
  delete = remove
  sort = arrange = order = organize
  file = submit = lodge
  store = keep = hold
  extract = isolate = take
  cut = slice = trim
  weld = join
  use = work with = employ = apply = utilize = via = operate
  using = with = by = via = by means of = through
  cover = stand in = fill in = substitute = deputize = step in
  cover = include = span
  recruit = hire = fill = take on = employ
  hire = recruit = take on
  fill = dispense
  link = connect = refer = put in touch
  refer = pass on = escalate = forward
  escalate = pass on = forward = refer = raise
  meet = fulfil = satisfy = hit = reach = achieve = attain
  reach = attain = hit = achieve
  pass = clear
  finish = complete = end = conclude
  complete = finish = fill in = fill out
  suggest = propose = recommend = put forward
  plan = propose = intend
  decide = choose
  set = define = establish
  automate = make automatic
  greet = welcome = receive
  welcome = receive = greet
  sign = conclude
  negotiate = bargain = agree
  draft = prepare = write = draw up
  publish = post = release = issue
  issue = give out = hand out = write
  count = stocktake = inventory
  stock take = stocktaking = inventory = stock count
  adopt = introduce = take up
  serve = wait on = attend to = look after
  visit = call on
  home visit = visit at home
  photograph = take photographs = shoot = take photos = photo = picture
  search = look up = research = look through
  open = unlock
  close = shut
  take over = assume
  share = split
  inspect = look over
  raise = bring up = collect
  happen = occur = take place
  last = take
  customer = client = shopper = buyer
  client = account
  customer = user
  user = people
  patient = resident = service user
  student = pupil = learner
  lesson = class = session
  course = class = training = workshop
  child = kid = pupil
  guest = visitor = customer = diner
  colleague = coworker = teammate = team member = peer
  employee = staff = worker = team member = personnel = people = colleague
  staff = team = personnel
  team = crew = brigade = squad = group
  group = team
  people = person = individual
  person = member
  intern = trainee
  apprentice = trainee
  manager = supervisor = boss
  supplier = vendor
  company = firm = business = employer
  branch = store = shop = outlet = location
  shop = store
  office = branch
  ward = unit = floor
  department = team = unit = division
  stakeholder = team = partner
  claim = request
  fault = defect = problem = issue = error
  fault = failure = breakdown = outage
  error = mistake = fault
  problem = issue = trouble
  complaint = grievance
  query = question = inquiry = enquiry = request
  question = inquiry
  call = phone call = telephone call
  phone = telephone = call
  email = e-mail = mail
  letter = correspondence
  meeting = conference = session
  drawing = blueprint = plan = print
  engineering drawing = blueprint = technical drawing
  diagram = drawing = schematic
  car = vehicle = automobile
  truck = lorry = vehicle
  forklift = forklift truck = lift truck
  trip = journey = drive = run
  freight = cargo = load = goods
  goods = merchandise = items = products = stock
  product = item = goods = line
  parcel = package = shipment
  order = purchase
  delivery = shipment
  warehouse = depot
  petrol = gasoline = gas
  tyre = tire
  lift = elevator
  flat = apartment
  home = house = dwelling = residence
  holiday = vacation
  leave = absence = away
  salary = pay = wage
  payroll = wages
  invoice = bill
  cost = expense = spend = expenditure
  cost = price
  price = quote
  revenue = turnover = sales
  sales = turnover = revenue
  profit = earnings = margin
  budget = funds = spend
  money = cash = funds
  books = accounts = ledger
  monthly closing = month-end close = monthly close = month-end closing = month end
  year-end = year end = annual close
  financial statement = accounts
  shift = turn = rota
  rota = schedule = roster
  staffing = rota = schedule = roster
  medication = medicine = drug
  medicine = drug
  prescription = script
  treatment = therapy
  wound = injury
  accident = incident
  injury = accident
  vital signs = vitals = observations
  health record = medical record = patient record = chart
  patient = client
  test = exam = examination
  exam = examination = assessment
  assessment = evaluation
  grade = mark = score
  score = rating
  curriculum = syllabus
  parent = guardian
  school = academy
  site = location
  machine = equipment
  tool = equipment
  equipment = gear
  device = equipment
  motor = engine
  plant = factory
  part = component
  material = supply
  food = produce
  menu = dishes
  dish = meal = plate
  meal = dish = cover
  recipe = dish
  kitchen = galley
  software = application = app
  application = app = program
  website = site = web site = web page
  web = online
  online = on the internet = digital
  feature = functionality = function
  function = feature
  bug = defect = error = fault = issue
  service = microservice
  database = DB
  data = records = information
  information = data = details
  record = file = data
  file = document = record
  document = paper = file = paperwork
  documentation = documents
  log = logbook = record
  chart = graph
  dashboard = report = reporting
  report = reporting
  figure = number
  result = outcome = finding
  outcome = result
  process = procedure = workflow
  procedure = process = protocol
  rule = regulation = policy = guideline
  law = legislation
  agreement = contract
  contract = agreement
  case = matter
  caseload = cases
  hearing = trial
  court = tribunal
  lawyer = attorney = solicitor
  paper = article = publication
  article = story = piece
  newsletter = mailing
  campaign = promotion
  leaflet = brochure = flyer
  logo = brand mark
  mock-up = mockup
  poster = poster presentation
  sample = specimen
  assay = test
  experiment = trial = study
  lab = laboratory
  job advertisement = job advert = job ad = job posting = vacancy notice
  vacancy = position = role = opening = post
  onboarding = induction
  turnover = attrition
  personnel = staff = employee = HR
  new = newly hired = new hire
  programme = scheme
  initiative = project
  project = scheme
  event = fair = function
  fair = event
  community = neighbourhood
  region | district > area
  region = district
  road = highway
  bridge = viaduct
  tower = high-rise
  quantity = amount
  volume = amount
  about = around = approximately = roughly = some = circa = approx
  nearly = almost = close to
  over = more than = above = in excess of = upwards of
  under = below = less than = fewer than
  up to = at most = maximum = no more than = max
  at least = minimum = no fewer than = no less than
  each = every = per = a
  each = every = all
  daily = each day = every day = per day = a day = day
  weekly = each week = every week = per week = a week = once a week = week
  monthly = each month = every month = per month = a month = once a month = month
  quarterly = each quarter = every quarter = per quarter = every three months = quarter
  yearly = annually = annual = each year = every year = per year = a year = once a year = year
  fortnightly = every two weeks = biweekly = every other week = bi-weekly
  twice a year = half-yearly = semi-annual = biannual = every six months
  twice a week = two times a week
  hourly = each hour = every hour = per hour = an hour = hour
  per shift = each shift = a shift = every shift
  Monday = Mon
  Friday = Fri = every Friday
  on time = punctually = by the deadline = promptly
  before = prior to = ahead of
  after = following
  during = in = throughout
  at the same time = simultaneously = in parallel
  because = as = since
  together = jointly
  together with = with = jointly with
  occasionally = sometimes = from time to time = at times = now and then = on occasion
  often = frequently = regularly
  usually = normally = generally = typically
  main = chief = primary
  new = fresh
  old = existing = former
  existing = current
  large = big
  small = little
  many = numerous
  several = multiple = a number of = some
  different = various = diverse
  whole = entire
  all = every
  most = the majority of
  several = various
  basic = elementary
  right = correct
  broken = faulty = defective
  damaged = broken
  local = nearby
  quick = fast
  early = ahead of schedule
  late = delayed
  safe = secure
  seasonal = season
  electronic = digital
  written = in writing
  spoken = verbal = oral
  in line with = according to = in accordance with = in compliance with = following = under = per
  in compliance with = compliant with
  as well as = and = plus = along with
  not adopt = without adopting
  stay below = remain under = be under
  none = no
  without = no = free
  billing = invoicing
  in person = face to face
  face-to-face = in person
  remote = remotely
  half = 50 percent
  leave = quit
  follow = comply with = observe = adhere to
  ensure compliance = comply
  demo = demonstration
  stage = phase
  goal = target = objective
  target = goal
  deadline = due date
  skill = ability
  knowledge = understanding
  staff = workforce
  assign = allocate = distribute
  allocate = assign
  approve = sign off = authorize
  sign off = approve
  obtain = get = secure
  attend = be present at
  reconcile = match = square
  match = reconcile
  post = book = enter
  book = reserve
  pack = package
  label = tag
  unload = empty
  assemble = put together
  operate = run = use = work
  adjust = adapt = modify = tweak
  adapt = modify = change = adjust
  modify = change = alter
  debug = troubleshoot
  troubleshoot = diagnose = fix
  diagnose = find = identify
  identify = find = detect = spot
  detect = find = spot
  deploy = release = roll out = ship
  release = ship
  refactor = restructure
  merge = combine = consolidate
  combine = merge = consolidate
  digitize = scan
  interview = talk to = speak with
  speak = talk
  discuss = talk about
  moderate = facilitate = chair
  facilitate = moderate
  represent = stand for
  volunteer = voluntary
  encourage = motivate
  plant = sow
  feed = nourish
  bathe = wash
  dress = bandage
  dressing = bandage
  administer = give
  rehearse = practise
  perform = play
  paint = coat
  build = erect
  demolish = tear down
  dig = excavate
  survey = measure
  supervise = manage = oversee
  oversee = supervise = manage
  staff meeting = team meeting
  shrinkage = stock loss
  till = cash register = checkout
  cash-up = cashing up = till reconciliation
  covers = guests = diners = meals
  find = locate = identify = detect = discover = spot = pinpoint = trace = track down = uncover
  repair = fix = mend = restore = remedy = rectify = correct = put right = recondition = refurbish
  respond = answer = reply = attend = handle = field = deal with = react
  call-out = callout = call = emergency call
  run = host = hold = conduct = stage = put on = deliver = give = organize = operate
  present = deliver = give = host = hold
  restock = replenish = refill = top up = fill
  teach = train = instruct = educate = tutor = coach = school
  build = create = make = develop = produce = construct = prepare = craft = put together = assemble = set up = establish = design = fabricate = manufacture = engineer
  write = author = draft = compose = prepare = draw up = produce = create = develop = compile = put together
  write = code = program = implement = build = develop = create
  record = log = note = document = register = enter = track = chart = report = capture = list = write down = file
  check = inspect = verify = examine = review = test = audit = assess = screen = validate = proof = go over = monitor = control
  plan = schedule = organize = arrange = coordinate = timetable = set up = map out
  book = reserve = arrange = schedule = organize
  fly = travel = go = commute
  reduce = cut = lower = decrease = shorten = trim = lessen = shrink = bring down
  move = migrate = transfer = transport = carry = haul = shift = relocate = port = convey
  give = provide = offer = supply = deliver = issue = administer = hand out = distribute = serve = dispense = grant
  take = draw = collect = obtain = gather = acquire = receive = capture = get = pick up
  buy = purchase = order = procure = source = acquire
  sell = retail = trade
  keep = maintain = update = hold = look after = preserve = manage records
  keep = maintain = hold = control
  care for = look after = tend = attend to = nurse = treat = take care of = see to
  treat = care for = attend to = see
  use = operate = work = work with = apply = employ = utilize = handle
  drive = operate = steer = pilot
  install = fit = mount = set up = put in = configure = put up = place
  set up = configure = prepare = install = arrange = organize
  set up = create = establish = start = introduce
  clean = tidy = wash = scrub = wipe = disinfect = sanitize = sterilize
  sort = arrange = order = organize = classify = categorize = file = catalog = group
  talk = speak = interview = discuss = converse = consult
  tell = inform = notify = advise = brief = update = report = explain = communicate = let know
  advise = counsel = consult = guide
  analyze = examine = study = evaluate = investigate = review = assess = interpret
  measure = track = monitor = quantify = gauge = record = log
  calculate = compute = work out = estimate = forecast = project
  forecast = projection = estimate
  recruit = hire = employ = appoint = take on = fill
  process = handle = deal with = work through = complete
  finish = complete = conclude = close
  start = begin = launch = initiate = introduce = open = set up
  improve = enhance = refine = upgrade = better
  revise = rewrite = rework = update = redraft = revamp = overhaul = amend = edit
  pick = select = choose
  pack = load = stow = package = box = wrap
  attach = fix = fasten = secure = connect = link
  prepare = make
  bake > cook
  cook | bake > prepare | make
  chop = cut = slice = prepare
  mark = grade = score = correct = assess
  feedback = comment
  rent = hire = lease = let = rental = hire out = rent out
  watch = observe = monitor = supervise
  code = implement = develop
  deploy = release = ship = roll out = launch = publish = deliver
  ship = deliver = release = send = dispatch
  send = ship = dispatch = forward = mail = post
  greet = welcome = receive = meet
  guide = show = lead tours = escort = accompany = conduct
  escort = accompany = take
  tour = visit = guided tour
  prepare = get ready = set up = make ready
  dispose = discard = throw away
  gather = collect = compile = assemble
  translate = interpret = render
  perform = do = carry out = conduct = complete = run = execute
  carry = transport = bring = take
  remove = take out = extract = strip
  put = place = position
  grow = cultivate = raise = plant
  harvest = pick = gather
  milk = milking
  sew = stitch
  alter = adjust = modify = change = adapt
  cut hair = haircut = trim
  arrange = organize = order = set
  enter = input = key in = type
  type = transcribe
  copy = duplicate = photocopy
  pay = settle
  reconcile = balance = match
  bill = invoice = charge
  file = submit = lodge
  ask = request = query = enquire
  contact = call = reach out = get in touch
  resolve = solve = fix = settle = sort out = clear = remedy
  mediate = settle
  protect = guard = secure
  patrol = guard = walk rounds = round
  stop = halt = end
  demonstrate = show = present
  shape = form = mould
  polish = buff = finish
  join = connect = combine
  weigh = measure
  store = stock = keep = shelve = put away
  stock = fill = replenish
  transport = move = ship = deliver
  sketch = draw = draft
  draw = illustrate = sketch
  map = chart = survey
  train = onboard = induct
  onboard = induct = introduce
  volunteer = give time
  rehearse = practice
  prescribe = order
  discharge = release
  surgery = operation
  blood sample = blood
  apartment = flat = unit
  rental = lease = tenancy
  viewing = showing = show = visit
  contract = agreement
  vegetable = produce
  trade fair = trade show = exhibition = expo
  data protection = data privacy
  expense claim = expense report
  committee = group = board = panel
  person = member = employee = strong
  paper = document = documentation = paperwork
  essay = paper = assignment
  plan = programme = schedule
  consumption = use = usage
  price = cost = rate
  income = earnings = revenue
  purchase = order = buying
  buyer = purchaser = customer
  tenant = renter
  landlord = owner
  owner = holder
  pupil = student = learner = child
  teenager = adolescent = young people = youth
  elderly = older people = seniors = older adults = aged
  adult = grown-up
  infant = baby
  toddler = young child
  passenger = traveller = rider
  reader = patron = visitor
  patron = customer = guest = visitor
  audience = listener = attendee = participant
  participant = attendee
  teammate = colleague
  newcomer = new starter = new hire = new employee = new colleague = new joiner
  worker = labourer = employee
  nurse = nursing
  physician = doctor
  dentist = dental
  surgeon = surgical
  kitchen = galley
  garden = gardening
  lorry = truck = HGV
  van = vehicle
  aircraft = plane = airplane
  boat = vessel = ship
  railway = rail = train
  road = street
  building = property
  property = real estate
  premises = site = building
  place = location = site = venue
  venue = location = site
  hall = room
  classroom = class
  computer = PC = laptop
  laptop = notebook = computer
  phone = mobile = telephone
  screen = display = monitor
  software = system = programme
  system = software = platform
  platform = system
  page = web page
  mailing list = distribution list
  spreadsheet = Excel sheet
  slide = presentation
  text = copy = content
  content = text = material
  picture = photo = image = photograph
  video = film = footage
  sound = audio
  song = track
  garment = clothes = clothing
  cloth = fabric = textile
  wood = timber
  steel = metal
  glass = glazing
  rubbish = waste = trash = garbage = refuse
  snow = ice
  water = liquid
  electricity = power
  heating = heat
  pipe = piping = pipework
  leak = leakage
  breakdown = failure = fault = outage
  emergency = urgent
  urgent = emergency = pressing
  request = enquiry = query = ticket
  ticket = case = request
  complaint = concern
  idea = suggestion = proposal
  suggestion = recommendation
  decision = choice
  rule = policy = standard
  standard = norm = regulation
  law = regulation = legal
  tax = taxation = fiscal
  insurance = cover
  mistake = error = slip
  discrepancy = difference = mismatch = variance
  gap = shortfall
  trend = development = pattern
  need = requirement
  requirement = need = specification
  wish = request = preference
  level = grade = tier
  step = stage = phase
  kind = type = sort
  range = variety
  pair = two
  couple = two
  beginning = start
  end = close = finish
  morning = a.m. = am
  evening = night
  weekend = Saturday and Sunday
  closing = close = closing time
  same-day = same day = on the same day = within the same day
  by hand = manual = manually = hand
  by phone = telephone = over the phone
  by email = email = via email
  in writing = written
  day-to-day = daily
  every day = daily
  once a week = weekly
  every morning = each morning
  every evening = each evening = nightly
  one to one = individual = one-to-one = 1:1
  individual = single = one-to-one
  as well as = together with = along with
  alone = by myself = on my own = unaccompanied
  away = absent = off
  ill = sick
  following = after = post
  before = prior to = ahead of = pre
  near = close to = by
  underneath = under
  above = over
  cheap = low-cost = inexpensive
  different = various
  several = multiple = a number of
  next to = beside
  aged = years old = old
  made to order = bespoke = custom = made-to-measure = custom-made
  custom = bespoke = tailored
  up-to-date = current = updated
  current = existing = present
  future = upcoming
  previous = former = past = prior
  internal = in-house
  external = outside
  public = open
  private = personal
  common = frequent = typical
  main = primary = chief = central
  extra = additional = further = added
  full = complete
  clear = plain = easy to understand = simple
  plain = simple = clear
  accurate = correct
  sick leave = sickness absence
  maternity leave = parental leave
  first aid = first-aid
  home delivery = delivery
  health and safety = H&S = safety
  bookkeeping = accounting = accounts
  copywriting = writing copy
  proofreading = proofread
  data entry = entering data
  stocktaking = inventory = stock count = stock-taking
  line = production line
  exceed = surpass = beat = outperform = go beyond
  reach = hit = meet = achieve = attain
  wrong = incorrect = mistaken = faulty
  according to = using = following = per = in line with = under = based on = to
  compliance = comply = against = according to = follow = in line with
  address = contact = subscriber = recipient
  guest = attendee = participant = visitor = delegate
  take minutes = record minutes = keep minutes = write minutes
  minutes = notes
  add = introduce = implement
  year-end = annual = end-of-year = yearly
  change = switch = convert = swap
  go on = accompany = join = take part in
  read = interpret = follow
  draw = design = illustrate = create
  pallet truck = pallet jack = hand pallet truck
  cardiac = cardiology = heart
  when needed = when necessary = as needed = as required = when required = if needed = if required
  small business = SME = small company = small and medium-sized company = small and medium-sized enterprise
  child = children = kids = young people
  call back = return calls
  follow up = chase = pursue
  look at = review = examine
  hand over = transfer = pass on
  pass on = share = communicate = forward
  share = distribute = circulate
  keep informed = update = brief
  bring up to date = update
  cut down = reduce
  get rid of = remove = eliminate
  come up with = develop = devise = create
  carry on = continue
  take on = assume = accept
  take over = assume = inherit
  fill out = complete = fill in
  figure = number = data = statistic
  budget = funding = spend
  fund = finance
  donation = gift = contribution
  grant = funding
  fundraising = raise funds = fund-raising
  campaign = drive
  advert = ad = advertisement = advertising
  ad = advertising = advertisement
  promote = advertise = market
  website = web page = page = site
  post = publish = upload
  upload = publish = add
  layout = design
  template = form
  form = paperwork
  label = tag = mark
  barcode = code
  part = piece = item
  batch = lot
  fabric = material
  tool = instrument
  machine = machinery = equipment
  engine = motor
  vehicle = car
  vehicle = truck
  vehicle = bus
  vehicle = fleet
  fleet = vehicles
  route = round = tour = line
  stop = delivery = drop
  delivery = drop = consignment
  passenger = customer
  pet = animal
  animal = livestock
  crop = plant
  tree = woodland
  room = space = unit
  bed = place
  wing = ward = unit
  clinic = practice = surgery
  practice = office
  doctor = GP = physician
  relative = family = next of kin
  family = household
  carer = caregiver
  drug = medication = medicine
  dose = dosage
  injection = jab = shot = vaccination
  vaccination = immunization = vaccine
  check-up = examination = check
  symptom = complaint
  meal = food
  drink = beverage
  starter = appetizer
  cake = pastry
  bread = loaf
  fruit = produce
  meat = butchery
  fish = seafood
  wine = beverage
  bar = counter
  counter = desk = till
  desk = counter = reception
  reception = front desk = front office
  lobby = reception
  booking = reservation
  reserve = book
  timetable = schedule = rota
  lesson plan = plan for lessons
  homework = assignment
  test = exam = quiz
  term = semester
  degree course = programme
  thesis = dissertation
  talk = presentation = lecture = speech
  lecture = class = talk
  seminar = workshop = class
  tutorial = lesson
  library = collection
  survey = questionnaire = poll
  interview = conversation = talk
  statement = report
  summary = overview = abstract
  brief = outline = summary
  note = memo
  memo = note = memorandum
  agenda = programme
  diary = calendar = schedule
  calendar = diary = schedule = appointments
  appointment = meeting = booking
  errand = task
  boss = manager = supervisor
  worker = operative
  crew = team = gang
  site = building site = construction site
  brick = masonry
  concrete = cement
  roof = roofing
  floor = flooring
  wall = partition
  window = glazing
  door = entrance
  kitchen fitting = kitchen
  wiring = cabling = cable
  cable = wire
  circuit = electrics
  socket = outlet
  switchboard = panel
  panel = board
  boiler = heating system
  tank = vessel
  pump = pumping
  valve = fitting
  weld = welding = joint
  drill = bore
  turn = lathe = machine
  mill = machine
  grind = sharpen
  measure = gauge = dimension
  tolerance = accuracy
  drawing = plan = blueprint = sketch
  model = modelling
  simulate = simulation = model
  code review = review of code
  pull request = PR = merge request
  unit test = test
  release = version = deployment
  bug = issue = defect = fault
  feature = function = functionality
  page load = loading
  load time = loading time
  server = machine
  backup = back up
  network = LAN
  account = user
  mailbox = email account
  password = credential
  ticket = request = issue
  helpdesk = help desk = service desk = support desk
  query = request = question
  bicycle = bike = cycle
  take statements = record statements
  statement = account
  guide = tour = guided tour
  stand in = cover = take over = deputize = substitute
  absence = away
  international = foreign
  household = home
  private = residential
  hospital = clinic
  cattle = cow
  hen = chicken
  sheep = lamb
  garden = yard
  shed = barn
  coat = jacket
  shoe = footwear
  jewel = jewellery
  hairdressing = hair
  colour = dye
  massage = treatment
  exercise = workout = training
  gym = fitness studio
  swimming pool = pool
  match = game
  coach = trainer
  band = group
  choir = singing
  stage = theatre
  costume = clothes
  exhibition = show
  museum = gallery
  archive = records
  microscope = microscopy
  chemical = reagent
  solution = fix
  spreadsheet = sheet
  chart = graph = plot
  graph = diagram
  map = chart
  forecast = prediction
  dataset = data = data set
  query = search
  script = program
  rename = renaming
  refund = reimbursement
  discount = reduction
  shift plan = rota = shift schedule = schedule
  staff shortage = understaffing
`;
