import { type RowTable, tableRows } from '../row-table.ts';

/**
 * Plain English words beside what a coach writes for the same deed. One group a line; table.ts has the rules. Like
 * coach-words.ts, only rewordings are held against them.
 *
 * Source: written for this project from everyday usage.
 */
export const PLAIN_WORDS: RowTable = {
  en: tableRows(`
  notice = identify = spot = observe = detect
  boy = girl = child = pupil = student
  stuff = item = goods = stock = material
  thing = item
  answer the phone = answer phones = incoming call = call = telephone call = phone enquiries = telephone
  pick up the phone = call = incoming call
  be off = absence = away = absent = leave
  breaktime = break = break time
  lunchtime = lunch
  pass to = hand over = handover = forward = transfer
  pass on = hand over = handover = forward
  sort = organize = arrange = file = categorize
  sort out = resolve = organize = arrange
  post = mail = correspondence
  letter = correspondence
  hotel > accommodation
  key in = enter = input = log
  put in = enter = input = record
  type up = transcribe = type
  come up with = devise = design = create = develop
  in charge of = manage = oversee = responsible for = responsible
  drop off = deliver
  take out = remove
  get rid of = remove = dispose = eliminate
  cut down = reduce = cut = decrease
  get down = bring down = reduce = cut = lower
  go up = rise = increase
  ask = request
  let know = inform = notify
  keep an eye on = monitor = watch = supervise
  keep track = track = monitor
  fill in = complete
  fill = stock = replenish = refill
  top up = replenish = refill
  hand out = give out = distribute = issue
  bill = invoice
  money = cash = fund = payment
  boss = manager = supervisor
  old people = elderly = older adult = resident
  sick = ill = unwell
  punter = customer = guest
  crew = team = gang
  win = winner = winning
  wait tables = serve = table service
  wash up = washing up = dishwashing = pot wash
  wash = clean
  tidy = clean = organize
  stack shelves = fill shelves = replenish = restock = shelf replenishment
  till = cash register = checkout = point of sale = cash desk
  cash up = balance = reconcile
  lock up = close = secure
  paperwork = documentation = document = record = form = administration
  break down = breakdown = fault = failure
  fault = defect = issue = problem
  everyday = daily
  one to one = 1:1 = individual = individually = one-on-one
  upto = up to
  up to date = current = updated
  walk = escort = accompany
  take to = escort = accompany = transport
  drive = transport = deliver
  feed = feeding = fed
  put up = erect = install = build = assemble = mount
  take down = dismantle
  take down | dismantle > remove
  pull apart = dismantle
  put together = assemble = compile = prepare
  cut = trim = slice
  watch = monitor = observe
  look up = check
  research > look up | check
  read = review
  type = enter = key
  check in = register = receive = admit
  check out = discharge
  hire = recruit = recruitment
  pay = remuneration = salary
  lad = colleague = worker
  mate = colleague
  client = customer = service user
  small budget = tight budget = limited budget = low budget
  deal with = liaise with = liaise = handle
  live = active = current = open
  leaver = departing employee
  starter = joiner = new starter
  show = familiarize = introduce = explain
  look after = administer
  head = cattle = cow
  normally = typically = usually = generally
  short = shortage = short-staffed = understaffed
  haggle = negotiate = bargain
  sign off = approve = authorize
  draw up = design = prepare
  choose = decide = select
  talk into = persuade = convince
  redo = overhaul = revamp = rework = redesign
  reorganize = restructure = rearrange
  macro = script = automate = automation
  scan = digitize
  settle = resolve
  calm down = de-escalate
  class = lesson = session = course
  teach = deliver
  club = group = activity
  talk = presentation = speech
  give a talk = present = presentation
  write = written = author = document
  draw = sketch = illustrate
  make sure = ensure = confirm = verify
  try = test = trial
  try out = test = trial = pilot
  pile = backlog = stack
  mark = grade = assess = evaluate
  mark = marking = grading = assessment
  order in = order = procure = purchase
  keep clean = maintain = clean = sanitize = hygiene
  swap over = migrate = switch = replace
  move over = migrate = transfer = transition
  move to = migrate = transition = switch
  load up = load
  pack up = pack = package
  send off = dispatch = ship = send
  send out = dispatch = ship = issue = distribute
  ship = dispatch = deliver = shipment
  customer complaint = complaint = issue
  open up = open = opening
  set out = display = arrange = lay out
  put out = display = arrange = place
  clean down = clean = sanitize
  baby = infant = newborn
  mum = mother
  mum | mother > parent
  dad = father
  dad | father > parent
  home visit = visit
  off sick = absence = sickness
  rota = schedule = roster = shift plan
  diary = calendar = schedule
  note = record = documentation
  write notes = document = record = documentation
  picture = image = photo = visual
  quote = quotation = estimate
  price = cost = rate
  shift = duty
  animal = livestock
  cow = cattle = livestock
  sheep = livestock
  pig = livestock
  crop = harvest
  pick = harvest = collect
  repair = restore = refurbish
  do up = refurbish = renovate
  paint > decorate
  sew = stitch
  `),
};
