/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const COMPUTING_TRADES = `
# embedded developer
embedded C = embedded C++ = firmware development = firmware in C = firmware for microcontrollers = C and C++ < STM32 firmware, bare-metal C, PIC C, Cortex-M C, MISRA C, C on microcontrollers, firmware C++, bare-metal, bare-metal code, bootloader and drivers, drivers in C, C firmware, STM32, MSP430, Cortex-M4, ESP32 firmware, PIC firmware, AVR firmware, wrote the bootloader, C++17
C++ = modern C++ < C++11, C++14, C++17, C++20, STL
microcontrollers = MCU programming = ARM Cortex < STM32, Cortex-M4, ESP32, PIC32, nRF52, AVR, MSP430, NXP i.MX, LPC, TI TM4C, Renesas RX, RP2040, SAM D21, Kinetis, TriCore, Infineon AURIX, NXP LPC, Keil, M0/M4, STM32F4, SAMD21, i.MX RT, IAR Workbench
RTOS = real-time operating systems = real-time operating system < FreeRTOS, Zephyr, VxWorks, ThreadX, QNX, RTX, embOS, uC/OS, SafeRTOS, INTEGRITY RTOS, Azure RTOS, Nucleus RTOS, RTEMS, tasks and queues, mutexes, Keil RTX
embedded Linux = Linux board support = Yocto < Buildroot, device tree, U-Boot, OpenEmbedded, BSP Linux, PetaLinux, BitBake, Raspberry Pi CM4, kernel drivers, bitbake recipes, Yocto layers, kernel driver, custom images, i.MX8, PREEMPT_RT, meta layers, BSP
Linux device drivers = kernel development = kernel drivers < kernel module, device tree, V4L2 driver, ioctl, DMA driver, char driver, platform drivers
device drivers = low-level drivers = peripheral drivers < HAL drivers, SPI driver, I2C drivers, ADC and DMA, timers and interrupts, UART driver, register level, HAL layer, flash driver
communication protocols = serial interfaces = bus protocols < I2C, SPI, UART, CAN, Modbus, RS485, USB CDC, LIN, EtherCAT, CANopen, J1939, I2S, PROFINET
wireless protocols = IoT connectivity = Bluetooth Low Energy = BLE < LoRaWAN, Zigbee, Wi-Fi stack, NB-IoT, MQTT, LTE-M, Nordic SoftDevice, Z-Wave, Matter protocol, CoreBluetooth, GATT, BLE mesh, over BLE, nRF52, SoftDevice, paired belts, NimBLE, beacons, BlueZ
Bluetooth = BLE < nRF52, SoftDevice, NimBLE, GATT profiles, BlueZ
TCP/IP embedded = networking stack < lwIP, sockets, MQTT client, TLS mbed, mbedTLS
debugging embedded = JTAG debugging = hardware debugging < JTAG, SWD, J-Link, Lauterbach, GDB, logic analyser, Trace32, Segger Ozone, oscilloscope debugging, hard fault, Saleae
oscilloscope use = lab equipment firmware < scope and logic analyser, Saleae, oscilloscopes, Keysight scope
read schematics = hardware interfacing = work alongside hardware engineers < bring-up boards, schematic reviews firmware, brought up new boards, board bring-up, circuit diagram, through the schematic, with the electronics team, Altium, rev B boards, found swapped lines, bring up
board bring-up firmware = hardware bring-up software < board bring-up, bring up boards, first boot board, BSP
bootloader and OTA updates = firmware update < OTA, bootloaders, MCUboot, secure boot, DFU, A/B update, SWUpdate, Mender, RAUC
embedded security = secure boot = cryptography embedded < TrustZone, mbedTLS, secure element, AES, ATECC608, HSM
low power firmware = power optimisation < sleep modes, microamp, battery life extended, low-power modes, deep sleep
functional safety = safety-critical software = ISO 26262 = IEC 61508 < DO-178C, IEC 62304, ASIL, SIL 2, ASIL B, DO-178B, EN 50128, ASIL D, SIL2, SIL 3, FS Engineer, FMEDA, safety case, safety goals, TUV FS
MISRA C = coding standards = static analysis = MISRA < PC-lint, Coverity, Polyspace, QAC, Parasoft, CERT C, cppcheck, LDRA, MISRA 2012, MISRA-conformant, lint findings, Helix QAC
AUTOSAR = automotive embedded < Vector DaVinci, MICROSAR, UDS, CANoe, EB tresos
CANoe = Vector tools < CANalyzer, CAPL, CANape, INCA
model-based design = MATLAB Simulink = Simulink < Stateflow, Embedded Coder, TargetLink, HIL dSPACE, Simulink models
hardware in the loop = HIL testing < HIL, dSPACE, HIL rig, NI VeriStand, SIL tests
control algorithms = motor control firmware = PID control < FOC, PID loops, BLDC, Kalman filter, state-space, sensor fusion, Field-oriented control
DSP = digital signal processing < FIR filters, FFT, IIR, CMSIS-DSP, SHARC, TI C6000, fixed-point
unit testing embedded = test-driven development embedded < Unity Ceedling, GoogleTest, CppUTest, Ceedling, VectorCAST, gtest, Tessy, Catch2
version control = Git = source control < GitLab, Bitbucket, SVN, Gerrit, GitHub, Perforce, pull requests, from SVN to GitLab, feature branches, rebase, branching model, Mercurial, merge requests
CI/CD embedded = build systems < Jenkins, CMake, GitLab CI, Docker builds, GitHub Actions, makefiles, Ninja build
requirements management = DOORS = traceability < Polarion, Jama, Codebeamer, requirements traceability
Rust = embedded Rust < no_std, Embassy Rust, RTIC
Python scripting = test scripts Python = scripting = Bash or Python = task automation < pytest, Python test scripts, PySerial, Python tools, Robot Framework, shell scripts, PowerShell, Bash scripts, boto3, Python scripts, wrote PowerShell, PowerShell that makes accounts, Bash and Python, wrote scripts, cron scripts, Perl scripts, Go tooling
FPGA SoC = Zynq < Vivado, Quartus
Qt and embedded GUI = embedded HMI < QML, LVGL, TouchGFX, emWin, Crank Storyboard
IDE toolchains = Keil and IAR < Keil, IAR, STM32CubeIDE, MPLAB X, GCC ARM, Code Composer Studio, Eclipse CDT
IoT cloud connectivity < AWS IoT, Azure IoT Hub, MQTT, CoAP
assembly language = assembler < ARM assembly, x86 assembly, 8051 assembly, inline assembly
agile software development = Scrum = agile teams < Jira, Kanban board, backlog grooming, sprint planning, two-week sprints, dailies, retros, sprint team, refinement, burn-down, stand-ups, sprints retros, PI planning, wrote acceptance criteria, SAFe
code reviews = peer review of code < code review, pull requests reviewed, MR reviews, Gerrit, merge request, pull requests daily, went through pull requests, reviewed pull requests, reviewed PRs, reviewed merge requests, commented before it went in
CAN bus = automotive protocols < CANoe, CAN FD, J1939, UDS diagnostics, CANopen, CANalyzer, LIN bus, SocketCAN, FlexRay, DBC files, AUTOSAR COM, ISO-TP
oscilloscope and logic analyser = debug with oscilloscope < Saleae, Rigol, scoped the, caught a glitch, JTAG, Tektronix, Lauterbach, logic probe, using a scope, on the bench, spectrum analyser, Keysight, Segger J-Link
unit tests for firmware = embedded unit testing < Unity/Ceedung, Ceedling, GoogleTest, test harness on host, mocked registers, CppUTest, VectorCAST, Tessy, CMock
battery operated devices = low power < sleep current, coin cell, duty cycle, stretch battery life, battery life, deep sleep, LoRa sensor nodes, energy harvesting, power budget
electronic engineering degree = electronics degree < MEng EEE, BEng Electronic, BEng Electronics, BEng Electrical, MSc Embedded Systems, B.Tech ECE, Electronic & Computer Engineering, BEng EEE
# web developer
front-end development = front end development = frontend < React, Vue, HTML5 and CSS3, Angular, Svelte, HTML/CSS, jQuery front end, SCSS, built web pages, Next.js, responsive pages, web components, front-end builds
HTML and CSS = HTML5 = CSS3 = basic HTML < SCSS, Sass, flexbox, CSS Grid, Tailwind, hand-coded HTML, BEM, HTML emails coded, hand-coded, HTML/Sass, HTML/CSS by hand, JSON-LD, HTML emails
JavaScript = JS < TypeScript, ES6, jQuery, React, Vue, vanilla JS, Angular
TypeScript < Angular 12, TSX, NestJS, strict TS, plain JS to, ts-node, tsconfig, Angular 2+, typed components, JS to TS, TS codebase
React = ReactJS < Next.js, Redux, React hooks, JSX, Gatsby, React Router, hooks, Redux Toolkit, React Query, Create React App, React 18, Zustand
Vue.js = Vue < Nuxt, Vuex, Pinia
Angular = AngularJS < RxJS, NgRx
state management = Redux < Redux Toolkit, NgRx, Vuex, Zustand, MobX, Pinia
responsive design = mobile-friendly sites = responsive web design = responsive layouts = HTML5 and CSS3 < media queries, mobile-first, Bootstrap, Tailwind, breakpoints, pixel-perfect on mobile, fluid grids, mobile-first pages, flexbox, phone tablet and desktop, pixel perfect, CSS grid, SCSS templates, Bootstrap pages
CSS frameworks = Bootstrap < Tailwind, Bulma, Foundation CSS, Material UI, Chakra UI
WordPress = WordPress development = CMS development < WordPress themes, Elementor, ACF, custom plugins PHP, Gutenberg blocks, Divi, WooCommerce, WP Engine, WPBakery
content management systems = CMS < WordPress, Drupal, Umbraco, Joomla, Contentful, Craft CMS, Sitecore, Strapi, TYPO3, AEM, Kentico, Sanity CMS, Squarespace, HubSpot CMS, Silverstripe
Shopify = e-commerce development = ecommerce platforms < Liquid templates, Magento, WooCommerce, BigCommerce, Shopify Plus, PrestaShop, OpenCart, Hydrogen Shopify, Salesforce Commerce Cloud
Magento = Adobe Commerce < Magento 2, Hyva
PHP = PHP development < Laravel, Symfony, CodeIgniter, WordPress plugins, Yii, Zend, CakePHP, PHPUnit, Twig
Laravel = PHP frameworks < Eloquent, Blade templates, Livewire
web accessibility = WCAG = accessible websites = accessible interfaces = accessibility standards < ARIA, screen reader testing, Section 508, VoiceOver test, AA compliance, keyboard traps, ARIA labels, ARIA fixes, screen reader tests, NVDA and VoiceOver, tested with NVDA, VoiceOver, audit passed at AA, AA contrast, focus order, WCAG AA, accessibility lead, axe audits, JAWS, BS 8878
SEO = technical SEO = search engine optimisation < meta tags, schema markup, structured data, Core Web Vitals, sitemaps, Google Search Console, Lighthouse score, canonical tags
web performance = page speed optimisation = Core Web Vitals = page speed < Lighthouse, lazy loading, PageSpeed, code splitting, LCP, image optimisation, CDN cache pages, Lighthouse score, took LCP, LCP from, CLS, page weight, tree shaking, bundle size, TTFB
cross-browser testing = browser compatibility < BrowserStack, IE11 bugs, Safari quirks, LambdaTest, cross-browser
turn designs into code = Figma to code = PSD to HTML < Figma designs to, XD to HTML, Zeplin, pixel-perfect, Sketch to HTML, build from Figma
REST API integration = API integration = consume APIs < REST APIs, Axios, fetch API, Stripe integration, GraphQL, Postman, third-party APIs, Google Maps API, webhook, PayPal integration
GraphQL = GraphQL APIs = API integration < Hasura, Apollo Client, via Axios, JSON endpoints, hooked up to the backend, React Query, fetched data from, urql, wired to the backend, GraphQL queries
payment gateways = payment integration < Stripe, PayPal, Braintree, Worldpay, Sage Pay, Klarna, Adyen, Opayo
version control = source control < Git, GitHub, Bitbucket, GitLab, branches and pull requests, SVN
build tools = bundlers = npm tooling = tools for designers and artists = editor tools < Webpack, Vite, npm scripts, Babel, Grunt, yarn, esbuild, editor plugin, Maya export script, level designers place, editor scripts, Houdini tools, custom editor windows
front-end testing = unit tests JavaScript < Jest, Cypress, Mocha, React Testing Library, Playwright, Vitest, Enzyme, Karma Jasmine
hosting and deployment = website hosting = deploy websites < cPanel, Netlify, Vercel, FTP deploy, SSH and VPS, Cloudflare, Plesk, DNS records, Heroku, WP Engine, DigitalOcean, SSL certificates
DNS and domains = domain management < DNS records, Cloudflare, nameservers, GoDaddy, A records
headless CMS = JAMstack < Contentful, Strapi, Sanity CMS, Prismic, Gatsby, Netlify CMS, Storyblok
email templates = HTML email = email development < HTML emails, Mailchimp templates, MJML, Litmus, Outlook-safe email, Email on Acid
analytics and tag management = Google Analytics < GA4, Google Tag Manager, GTM, dataLayer, Hotjar, bounce rates, acquisition channels, Tag Manager, funnel analysis, Matomo, Looker Studio dashboard, Mixpanel, Amplitude, UTM tags
website maintenance = maintain websites = site updates < plugin updates, content updates website, WordPress updates, bug fixes website, site backups, security patches websites
UI animation = web animation < GSAP, Framer Motion, Lottie, CSS animations, Three.js, WebGL
MySQL = web databases = SQL web < MariaDB, phpMyAdmin, PostgreSQL, SQL queries
Node.js = server-side JavaScript < NestJS, Koa, npm
full-stack development = full stack < MERN, MEAN, LAMP, front and back end, React and Node, full-stack
design systems front end = component library = maintain a design system < Storybook, design tokens, pattern library, shared components, UI library, component stories, npm package of components
web security = secure coding web < OWASP, XSS, CSP headers, CSRF, SQL injection fix
client communication web = client briefs agency = agency work < digital agency, client briefs, agency web developer, freelance websites
# backend developer
back-end development = backend development = server-side development < Spring Boot services, Django, Node services, ASP.NET Core, Go services, Laravel backend, REST endpoints, Flask, Rails, API endpoints, FastAPI
REST APIs = RESTful services = API development = API design = RESTful APIs < REST endpoints, OpenAPI, Swagger, FastAPI, JAX-RS, REST controllers, WebAPI, RESTful, Django REST Framework, Express endpoints, wrote the endpoints, HTTP endpoints, JSON endpoints, HTTP/JSON endpoints, OpenAPI spec, versioned REST services, REST services, JSON over HTTP, Swagger docs, GraphQL resolvers, gRPC services
microservices = microservices architecture = distributed systems = microservice architecture < microservice, Spring Cloud, broke up monolith, event-driven services, gRPC, saga pattern, service mesh, Istio, Dapr, broke the old app apart, out of the monolith, split the monolith, deployable services, small services, strangler pattern, carved services out
Java = Java development = Core Java < Java 8, Java 11, Java 17, Spring Boot, Hibernate, J2EE, JVM tuning, Jakarta EE, Quarkus, Micronaut, Spring monolith, JDK 8, JDK 17, Java 21, JPA, Maven builds, Gradle builds, Ktor
Spring Boot = Spring framework < Spring MVC, Spring Cloud, Spring Data, Spring Security, Spring WebFlux
C# = NET = NET development < ASP.NET, NET Core, NET 6, Entity Framework, LINQ, WCF, Blazor, NET Framework 4.8, VB.NET, MVC 5, NET 8, Dapper
ASP.NET = ASP.NET Core < MVC 5, WebAPI, Razor pages, Blazor, NET Core Web API
Python = Python development < Django, Flask, FastAPI, Celery, Pydantic, SQLAlchemy, asyncio, pandas
Go = Golang < goroutines, Go services, Gin framework, gRPC Go
Ruby on Rails = Ruby < Rails, Sidekiq, RSpec, ActiveRecord
Kotlin backend < Ktor, Kotlin Spring
Scala = functional programming < Akka, Cats Effect, Play framework, Haskell, Clojure, ZIO
relational databases = SQL databases = RDBMS = relational database < PostgreSQL, MySQL, SQL Server, Oracle DB, Postgres, MariaDB, Aurora, MS SQL, T-SQL, DB2, PL/SQL, Oracle PL/SQL, Postgres schema, stored procs, Oracle 12c, Amazon Aurora
SQL = write SQL queries < T-SQL, PL/SQL, stored procedures, PostgreSQL, joins and CTEs, MySQL, complex queries SQL, window functions, joined tables, CTEs, BigQuery, queried Postgres, SQL joins, daily SQL, joins and window functions, Postgres and BigQuery, SQL extracts, nested subqueries, Teradata
NoSQL databases = NoSQL = document database < MongoDB, DynamoDB, Cassandra, Couchbase, Cosmos DB, Firestore, Redis, ScyllaDB, Neo4j, HBase, Redis stores, Elasticsearch cluster
caching = Redis caching < Redis, Memcached, ElastiCache, Hazelcast, cache invalidation, Varnish
message queues = messaging systems = event streaming = asynchronous messaging = message queue = message broker < Kafka, RabbitMQ, SQS, ActiveMQ, Azure Service Bus, Celery, NATS, Pub/Sub, IBM MQ, MassTransit, Kinesis, NServiceBus, Kafka topics, consumer groups, Amazon SQS, SQS queues, Google Pub/Sub, Kafka events, moved events onto Kafka
Kafka = event-driven architecture < Kafka Streams, Kafka Connect, Confluent, MSK
ORM = object-relational mapping < Hibernate, Entity Framework, SQLAlchemy, JPA, Prisma, Sequelize, ActiveRecord, Doctrine, TypeORM
database design = data modelling backend = schema design = data modelling < ER diagrams, normalised schema, schema migrations, Flyway, Liquibase, database schema, tables and indexes, Alembic, tables keys and indexes, drew up tables, designed the schema, designed tables, normalised the schema, entity relationship, schema for
query optimisation = database performance = SQL tuning < slow queries, execution plans, indexes added, query plans, EXPLAIN, N+1 queries, indexing queries
authentication and authorisation = OAuth2 = identity and access backend = single sign-on = OIDC < JWT, OpenID Connect, Keycloak, SAML, Auth0, IdentityServer, SSO, Spring Security, Cognito, Okta integration, RBAC, built login, role based access, SSO for
unit and integration testing = automated tests backend = TDD < JUnit, Mockito, pytest, xUnit, NUnit, Testcontainers, test-driven, RSpec, Moq, PHPUnit, JaCoCo
CI/CD = continuous integration = build pipelines = CI/CD pipelines = continuous delivery < Jenkins, GitLab CI, GitHub Actions, Azure DevOps pipelines, CircleCI, TeamCity, Bamboo, Travis CI, Bitbucket Pipelines, ArgoCD, Octopus Deploy, Jenkinsfiles, Jenkins pipelines, Argo CD, release stages, deploys on merge, automated build, merge to prod, Tekton, builds and deploys
containers = Docker = containerisation = containerising applications < Dockerfiles, Kubernetes, docker-compose, Podman, ECS, EKS, dockerised, wrote Dockerfiles, Docker images, docker compose, compose setup, Helm charts, deployed pods, OpenShift, multi-stage builds, container images
AWS development = cloud services = serverless = cloud-native development < Lambda, API Gateway, DynamoDB, Azure Functions, ECS, SQS, SNS, Cloud Run, EventBridge, Step Functions
system design = software architecture = solution design software < architecture decisions, ADRs, C4 diagrams, scalable architecture, design docs, sequence diagrams, RFC engineering, hexagonal architecture
design patterns = SOLID principles = domain-driven design < SOLID, DDD, CQRS, Gang of Four, event sourcing, clean architecture, dependency injection, DDD CQRS, hexagonal architecture
high throughput systems = scalability = performance tuning backend < requests per second, p99, horizontal scaling, load tests, JMeter, Gatling, p95 latency, sharding, millions of requests, 10k rps
observability = logging and monitoring < Grafana, Datadog, ELK, Kibana, Splunk, New Relic, Prometheus, OpenTelemetry, Sentry, App Insights, Dynatrace, Serilog, Jaeger
search engines = Elasticsearch < Solr, OpenSearch, Lucene, Algolia
third-party integrations = systems integration = payment API integration < Stripe, webhooks, SOAP services, Salesforce API, Twilio, integration with ERP, middleware, MuleSoft, Plaid, BizTalk, Apache Camel
legacy modernisation = refactor legacy code = monolith migration < monolith split, strangler pattern, legacy refactor, migrated from .NET Framework, COBOL migration, tech debt reduced, decomposed monolith, rewrote legacy
code review = pull requests = peer code review < PRs, merge requests, code reviews
agile development = Scrum team = agile methodologies < scrum, Jira tickets, Kanban, sprint planning, retros
on-call support = production support = incident support software = third-line support = live support of applications < on-call, PagerDuty, production issues, Opsgenie, P1 incidents, out-of-hours support rota, root cause prod bugs, fixed live incidents, hotfixed live incidents, debugged live incidents, what ops could not, passed on by second line, live bugs, production bugs, on call one week
mentor developers = mentor junior engineers = technical leadership < mentored juniors, tech lead, led team of developers, pair programming, onboarding developers, led engineers
gRPC = RPC services < protobuf, Protocol Buffers, Thrift
batch processing jobs = background jobs < Spring Batch, Sidekiq, Hangfire, Celery, Quartz scheduler, cron jobs
Java framework < Spring Boot, Hibernate, Quarkus, Micronaut, Java EE, Jakarta EE, Dropwizard, Spring MVC, Vert.x
unit and integration tests = unit tests = automated testing of code < JUnit, pytest suites, TestNG, Mockito, Testcontainers, xUnit, NUnit, Jest, raised coverage, coverage from, test-driven, RSpec, PHPUnit, test coverage up
mentoring juniors = mentor juniors = coach junior engineers < looked after trainees, weekly pairing, coached graduates, paired with graduates, paired with juniors, interns under my wing, under my wing, taught graduates, brought on juniors, buddy for new developers, learning plan
requirements gathering = gathering requirements = requirements elicitation < found out what they needed, wishes into spec, turned wishes into, sat down with users, wrote user stories, interviewed users, wrote the spec, talked to users
optimise application performance = performance optimisation = performance tuning = performance optimization < profiled and tuned, N+1 queries, page load from, cut p95, tuned slow, made it faster, response times from, by caching, slow queries, missing indexes, sped up
Oracle Certified Professional Java = OCP Java < OCP Java SE, Java SE 8 Programmer, 1Z0-819, 1Z0-809, Java SE 11 Developer, OCPJP, Java SE 17 Developer
degree in computer science = computer science degree = degree in IT = degree or HND in IT = software engineering degree < BSc Computer Science, MSc Software Engineering, BTech Computer Science, MEng Computing, BEng Software, BSc Information Technology, BSc (Hons) Information Technology, BSc Software Engineering, MSc Computing, HND Computing, BSc Computing, B.Tech CSE, MCA
# mobile developer
iOS development = iPhone apps = iOS apps = Swift = native iOS < SwiftUI, UIKit, Objective-C, Xcode, iPad app, CocoaPods, iOS app shipped, TestFlight, Core Data, iOS engineer, iOS developer, App Store downloads, Combine framework
Swift = SwiftUI < Swift Package Manager, Swift concurrency
Objective-C = legacy iOS code < ObjC
Android development = Android apps = Android SDK = Kotlin < Jetpack Compose, Android Studio, Java Android, Room database, Retrofit, Play Store app, Dagger, coroutines, Android codebase, Room cache, Dagger Hilt, Android engineer, Android developer
Kotlin < Kotlin coroutines, Jetpack Compose, KMM, Kotlin Multiplatform
Jetpack Compose = modern Android < Jetpack, Compose UI
cross-platform development = cross-platform mobile apps = hybrid apps = Flutter = React Native = cross-platform mobile < Xamarin, Ionic, MAUI, Expo, Cordova, Kotlin Multiplatform, Capacitor, PhoneGap, NativeScript, Dart codebase, one codebase for both, React Native modules, both stores, .NET MAUI
React Native < Expo, React Navigation, Hermes engine, RN CLI
Flutter = Dart < BLoC, Riverpod
app store submission = publish apps = releases in the App Store and Google Play = app releases < TestFlight, App Store Connect, Play Console, Play Store release, app review rejection, provisioning profiles, staged rollout, submit to App Store, Fastlane, Google Play listing, phased rollouts, store listings, signing certificates, shipped releases
mobile architecture = MVVM = design patterns mobile < VIPER, MVI, Clean Architecture, TCA, Redux mobile, MVP pattern, coordinator pattern, RIBs
dependency injection mobile = Dagger = Hilt < Swinject
reactive programming = RxSwift = RxJava < coroutines Flow, RxKotlin
networking mobile = REST API consumption mobile < Retrofit, Alamofire, URLSession, OkHttp, Dio
local storage = offline-first = mobile databases = offline storage = data sync < Core Data, SQLite, SwiftData, offline sync, Hive Flutter, UserDefaults, Keychain, works without signal, works offline, Room cache, queued uploads, conflict resolution, Core Data store, once back online, Realm database, SQLite cache, WatermelonDB
push notifications = notifications mobile < FCM, APNs, Firebase Cloud Messaging, OneSignal, push notification, Airship, opt-in rate, delivery alerts, Braze pushes
Firebase = mobile backend < Crashlytics, Firestore, Firebase Auth, Remote Config, FCM
crash reporting = app stability = crash-free rate = monitoring of live apps < Crashlytics, Sentry, Bugsnag, crash-free, Instabug, crash-free sessions, ANRs, out-of-memory crashes, App Center
mobile testing = unit tests mobile = UI tests mobile < XCTest, Espresso, JUnit Android, XCUITest, Robolectric, Appium, snapshot tests, MockK
mobile CI/CD = app build automation < Fastlane, Bitrise, Codemagic, App Center, GitHub Actions iOS, Xcode Cloud
in-app purchases = subscriptions mobile = mobile payments < StoreKit, Google Play Billing, RevenueCat, IAP, in-app purchase, Apple Pay, Google Pay, Google Billing, built the paywall, paywall, Play Billing, free trial
mobile UI implementation = UI from designs mobile = Human Interface Guidelines < Auto Layout, Figma to app, Material Design, HIG, XML layouts, custom views, SnapKit
accessibility mobile = VoiceOver support < VoiceOver, TalkBack, Dynamic Type
app performance = memory leaks = mobile profiling < LeakCanary, memory leak, ANR, retain cycles, app start time, Android Profiler, startup time cut
maps and location = geolocation features < MapKit, Google Maps SDK, Core Location, Mapbox, geofencing, background location
Bluetooth and wearables = BLE apps = device connectivity < CoreBluetooth, BLE app, watchOS, Wear OS, HealthKit, Google Fit, Apple Watch
camera and media features = AR features < ARKit, AVFoundation, CameraX, ARCore, ML Kit, Vision framework, ExoPlayer, Core ML
deep linking = app links < universal links, deep links, Branch.io
mobile security = secure storage = app security < certificate pinning, Keychain, biometric login, Face ID, ProGuard, jailbreak detection, OWASP MASVS, root detection
mobile analytics = event tracking = A/B testing mobile < Firebase Analytics, Mixpanel, Amplitude, AppsFlyer, Adjust SDK, Optimizely mobile
localisation app = internationalisation = i18n < localised app, RTL layouts, translated strings app, i18next, right-to-left, extracted all strings, rolled out in 11 languages, date and currency formats, react-intl, ICU messages, locale files, strings for translation
app downloads and ratings = published apps = apps live in store < downloads, App Store rating 4.8, million installs, 100k downloads, Play Store rating
SDK development = mobile libraries < built SDK, AAR library, Swift package published, white-label app, modularised app
UI frameworks Android = XML layouts = Material Design < Material Components, ConstraintLayout
enterprise mobile = MDM apps < MDM, Intune app, kiosk mode, Zebra handheld app, AirWatch
Agile mobile team = sprint delivery mobile < two-week sprints, Jira, scrum team mobile
automated UI testing for mobile = mobile test automation = mobile UI tests < Espresso, XCUITest, Appium scripts, Appium, device farm, Detox, Maestro flows, Firebase Test Lab
mobile app testing < BrowserStack, iPhones and Galaxy models, on real devices, TestFlight builds, device lab, Sauce Labs, checked every build, Charles Proxy
# data analyst
SQL = SQL queries = data querying < T-SQL, joins and CTEs, window functions, PostgreSQL queries, BigQuery, wrote SQL, Snowflake queries, MySQL, Redshift queries, stored procedures
data visualisation = dashboards = build dashboards = BI reporting = Power BI or Tableau = data visualization < Power BI, Tableau, Qlik Sense, Looker Studio, Data Studio, QlikView, Metabase, Tableau dashboards, SSRS, Superset, Tableau workbooks, DAX measures, DAX, sales cockpit, Qlik Sense apps, Looker dashboards, live screen of, PBI, Tableau Desktop, built a live screen, OTIF dashboards, Tableau boards, Power BI boards
Power BI = DAX < PBIX, Power BI service, Power Query M, PBI, DAX measures, Power BI dashboards built, PL-300, Power BI Desktop
Tableau < Tableau Server, Tableau Prep, LOD calcs, Tableau Desktop
Advanced Excel = Excel analysis = pivot tables = advanced spreadsheets < Power Query, VLOOKUP, INDEX MATCH, Power Pivot, XLOOKUP, VBA macros, SUMIFS, Excel macros, pivots, array formulas, XLOOKUPs, nested IFs, Solver, VBA, INDEX/MATCH
Excel automation = VBA < macros, Excel macros, VBA macros
data cleaning = data preparation = data wrangling = clean and prepare raw data < deduplicate data, Power Query, Alteryx, pandas, tidy data, cleaned datasets, missing values, dplyr, data cleansing, OpenRefine, merged datasets, clean datasets, deduplicated records, deduplicated customer records, wrangled, fixed doubles, bad dates, messy files, messy survey exports, tidy tables, repaired postcodes, removed duplicates, cleaned sensor logs, checked totals against source, put messy files right, data quality rules, cleansed data, linked and cleaned
Alteryx = data preparation tools < KNIME, Tableau Prep, Dataiku
ETL = data pipelines = data extraction = data warehouses < SSIS, dbt, Airflow, Fivetran, ETL jobs, Talend, Alteryx workflows, Azure Data Factory, Informatica, Stitch, Matillion, nightly loads, star schema, SSIS packages, dbt models, Airflow DAGs, Alteryx, Glue jobs, Kimball, loads into Snowflake
Python for data analysis = Python pandas = Python data analysis = Python < pandas, NumPy, Jupyter, matplotlib, seaborn, Polars, Jupyter notebooks, BeautifulSoup, notebooks with pandas, scripted in Python, Python scripts, scikit-learn, PySpark, web scraping
R programming = R < ggplot2, dplyr, tidyverse, RStudio, Shiny, R Markdown, lme4, Shiny apps, CRAN, Quarto, Tidyverse scripts
statistical analysis = statistics = hypothesis testing = Stata or SPSS < regression, t-tests, ANOVA, chi-square, SPSS, correlation analysis, SAS, Stata, significance tests, confidence intervals, mixed models in R, SAS 9.4, panel regressions, lme4, multilevel models, R scripts, regressions in R, fixed effects, panel waves
SAS = statistical software < SAS Enterprise Guide, SPSS, Stata, Base SAS, SAS macros, SAS 9.4, SDTM, ADaM, TLFs, PROC SQL
A/B testing = experimentation = split testing = experiment analysis < A/B tests, Optimizely, uplift test, control group, experiment readout, VWO, Google Optimize, split tests, control vs variant, randomised trials, online controlled experiments, sample sizes, CUPED, power calc, experiments on checkout, tested variants, told which won, variant tests, multivariate tests
web analytics = digital analytics = Google Analytics < GA4, Adobe Analytics, conversion funnel, GTM, UTM tracking, Mixpanel, Amplitude, Omniture, bounce rates, Matomo, Piwik PRO, Hotjar, clickstream
KPI reporting = performance reporting = management reporting = MI reports < weekly KPI pack, MI packs, scorecards, board pack, monthly reports KPIs, KPI dashboard, MI reporting, management information, monthly MI
automate reports = report automation = automate reporting = reporting automation < scheduled reports, Python report, macros, hours saved reporting, refresh automated, Power Automate, automated monthly report, auto-refresh dashboards, job that runs itself, scripted monthly packs, so nobody had to copy, manual Excel to, refreshes itself, scripted the reports, replaced manual reports, automated the monthly
ad hoc analysis = ad hoc reporting = data requests < ad-hoc requests, stakeholder data requests, one-off reports, deep dives, adhoc queries, deep-dive analysis
stakeholder presentation of insights = data storytelling = present findings < presented insights, insight decks, slides to directors, data stories, presented to senior leadership data, insight presentation
requirements gathering data < requirements workshops, report specs, business questions translated, stakeholder interviews dashboard
forecasting = trend analysis = predictive analysis = predictive modelling = time series forecasting < time series, sales forecasts, ARIMA, Prophet, trend analyses, demand forecast model, run-rate forecasts, seasonality, MAPE, propensity score, logistic regression, time series of, predicted weekly demand, foresaw weekly orders, exponential smoothing, predicted monthly, state space, SARIMA, ETS models, holiday effects, churn model, who leaves
segmentation = customer analytics = customer segmentation < RFM, cohort analysis, churn analysis, customer lifetime value, segments built, CLV, LTV, k-means segments, cohort retention
data quality = data validation = data integrity < data quality checks, reconcile data, validation rules, data quality rules, reconciled reports, data profiling, Great Expectations
data modelling = data warehouse = star schema = Snowflake = Redshift < Kimball, fact and dimension tables, dbt models, semantic model, data marts, slowly changing dimensions, BigQuery, Azure Synapse, Teradata, Databricks SQL, Snowflake marts, Vertica
data warehousing = cloud data warehouse < Snowflake, BigQuery, Redshift, Azure Synapse, Teradata, Databricks SQL
Google Sheets = spreadsheets < Apps Script, QUERY function
financial and sales analysis = commercial analysis = revenue analysis < sales analysis, margin analysis, price analysis, revenue by product, basket analysis, sales performance analysis, P&L variance analysis
marketing analytics = campaign analysis = marketing attribution < attribution, ROAS, campaign performance report, media mix, marketing mix modelling, email campaign analysis, CAC
operational analytics = process analysis operations < call volumes analysis, capacity model, SLA reporting, workforce analysis, bottleneck analysis
data governance = GDPR data handling = data dictionary = data quality < Collibra, data catalogue, GDPR subject data, metadata, data lineage, Alation, Purview, access control for data, quality rules, data owners, data stewards, master data rules, lineage, retention rules
geospatial analysis = mapping data < QGIS, ArcGIS, postcode mapping, spatial joins, drive-time analysis, Mapinfo
Git for analytics = version control analytics < Git, GitHub
NHS data < HES, SUS data, NHS Digital datasets, claims data, SNOMED data, RTT reporting
CRM data = Salesforce reporting < Salesforce reports, HubSpot reports, Dynamics data, SOQL
survey analysis = questionnaire data analysis < survey results, Qualtrics, SPSS, weighting survey data, NPS analysis
present findings to non-technical stakeholders = present insights = present your findings = explain results to non-statisticians = presenting data to stakeholders < in plain language, explained results to, stood before the board, took execs through findings, what numbers mean, presented findings to, into plain talk, simple charts, slide story, walked managers through, told the board what
degree in maths = degree in statistics = MSc in Statistics = quantitative degree = PhD in a quantitative field < BSc Mathematics, MSc Applied Statistics, MSc Statistics, MSc Medical Statistics, BSc Maths, MSc Data Science, BSc Statistics, DPhil Statistics, Diplom-Statistiker, PhD Physics, PhD in machine learning, MMath, PhD Mathematics, PhD Statistics, BSc Mathematics & Stats
reporting requirements < what they needed to see, list of measures, met each department, wishes to list, agreed the measures, what they need to see, report briefs
# data scientist
machine learning = ML models = build predictive models < scikit-learn, XGBoost, random forest, gradient boosting, LightGBM, logistic regression, classification models, CatBoost, supervised learning, churn model, trained models
predictive modelling = predictive analytics < XGBoost, churn model, propensity model, credit scoring model, demand forecasting model, LightGBM, logistic regression
Python data science = Python ML < scikit-learn, pandas, PyTorch, NumPy, Jupyter, SciPy, TensorFlow
deep learning = neural networks = PyTorch or TensorFlow < PyTorch, TensorFlow, CNN, LSTM, Keras, transformers, JAX, fine-tuned BERT, ResNet, autoencoder, GANs, TF 2, PyTorch Lightning, fine tuned BERT, CNNs, trained CNNs, U-Net, Hugging Face
PyTorch = TensorFlow = deep learning frameworks < Keras, PyTorch Lightning, JAX
natural language processing = NLP = text analytics < spaCy, BERT, Hugging Face, topic modelling, sentiment analysis, NER, NLTK, word2vec, text classification, named entity recognition, text mining, LDA topics, entity extraction, topic models, sentiment model, transformers, tokenisers, intent models
large language models = LLMs = generative AI = RAG = LLM < GPT-4, LangChain, fine-tune LLM, OpenAI API, prompt engineering, LoRA fine-tuning, Llama, vector database, LlamaIndex, embeddings search, retrieval-augmented generation, Claude API, pgvector, embeddings, LoRA tuning, Llama 3, prompt evaluation, vector store, retrieval, fine-tuned Llama
computer vision = image recognition < YOLO, OpenCV, image segmentation, CNN, object detection, image classification, U-Net, OCR model, Detectron2, segmentation of CT, Segmented MRI, weld defects, defect detection, ResNet, Detectron
statistical modelling = statistical inference = statistics = mixed models < Bayesian, PyMC, GLM, mixed-effects, regression models, hypothesis tests, survival analysis, MCMC, generalised linear models, multilevel models, survival models, fitted GLMs, GLMs, logit models, fitted logit, logistic regression, Cox models, built regressions, mixed effects, hierarchical fits, regressions in R
Bayesian methods = probabilistic modelling = Bayesian < PyMC, MCMC, Bayesian hierarchical, Gaussian processes, Stan, JAGS, informative priors, brms, hierarchical fits, posterior
experimentation = A/B testing = causal inference < A/B tests, uplift modelling, difference-in-differences, causal forest, DoWhy, CUPED, propensity score matching, multi-armed bandit, geo experiments, instrumental variables
recommendation systems = recommenders = personalisation models < collaborative filtering, recommender, matrix factorisation, product recommendations model, learning-to-rank, ALS
time series forecasting = forecasting models = demand forecasting < ARIMA, Prophet, SARIMA, LSTM, exponential smoothing, N-BEATS, demand forecast model, hierarchical forecasting, SARIMAX
anomaly detection = fraud detection models < isolation forest, fraud model, outlier detection, autoencoder, fraud detection model
clustering = unsupervised learning = customer segmentation models < k-means, DBSCAN, PCA, hierarchical clustering, UMAP, t-SNE, Gaussian mixture
feature engineering = feature selection < feature store, SHAP feature selection, engineered features, Feast, target encoding, one-hot encoding, derived features, lag features, ratio features, cleaned logs for training, one-hot, training sets, feature pipelines
model deployment = MLOps = productionise models = ML in production = MLflow or Kubeflow < MLflow, SageMaker, model API FastAPI, Kubeflow, Vertex AI, deployed model, Databricks MLflow, model registry, BentoML, Azure ML, DVC, Seldon, model serving, Weights & Biases, model monitoring, experiment tracking, SageMaker pipelines, Metaflow
model monitoring = model drift = model performance monitoring = monitor models for drift = retrain models < data drift, Evidently, model retraining, drift alerts, PSI, champion challenger, PSI alarms, automatic retraining, live accuracy, refreshed the model, input distribution, weekly retraining, drift alarms, WhyLabs
model evaluation = validate models = hyperparameter tuning < cross-validation, AUC, ROC, Optuna, grid search, confusion matrix, precision and recall, F1 score, hyperopt, out-of-time test, backtest model
explainable AI = model interpretability < SHAP, LIME, partial dependence, feature importance plots
big data = Spark = distributed computing = large datasets < PySpark, Databricks, Hadoop, Hive, Dask, EMR, Ray, HDFS, bn rows, million rows, row tables, clickstream, 5TB daily, terabytes, million records, EMR Spark, Spark jobs, shuffles and partitioning, Ray cluster, Flink, Scala
cloud ML platforms = AWS SageMaker = cloud data science < SageMaker, Vertex AI, Azure ML, Databricks, Bedrock
optimisation = operations research = linear programming < Gurobi, CPLEX, integer programming, OR-Tools, vehicle routing optimisation, simulated annealing, PuLP, MILP
reinforcement learning < Q-learning, RLlib, bandits, PPO, DQN, Stable Baselines
exploratory data analysis = EDA < Jupyter exploration, seaborn plots, exploratory analysis, pandas profiling
data visualisation data science = interactive apps for models < Plotly, Dash app, Streamlit, Shiny, matplotlib, ggplot2, Bokeh, Altair charts
data pipelines data science = orchestration < Airflow, Prefect, Dagster, dbt, Luigi
software engineering practices = production code Python = unit tested code < pytest, Docker, code reviews, CI pipelines, type hints, packaging Python, poetry
credit risk modelling = scorecards = risk models < scorecard development, PD LGD EAD, IFRS 9, credit scorecards, WOE, Gini, Basel models
pricing and marketing models = marketing mix modelling = price elasticity < MMM, CLV model, uplift model, media mix model, Robyn, LTV model
bioinformatics = genomics data < RNA-seq, Bioconductor, genomics pipeline, GWAS, single-cell, Nextflow, NGS analysis
present to stakeholders < presented model results, non-technical stakeholders, exec readouts, explained models to business
publications and research = research papers = academic research ML < NeurIPS, published papers, Kaggle, arXiv, ICML, conference paper, PhD thesis machine learning
advanced degree quantitative = MSc or PhD quantitative = postgraduate quantitative degree < MSc data science, PhD physics, MSc statistics, PhD statistics, MSc machine learning, PhD mathematics, MS computer science
machine learning libraries = machine learning frameworks < scikit-learn, XGBoost, LightGBM, CatBoost, PyTorch, TensorFlow, Keras, Hugging Face
deploy machine learning models = models to production = cloud ML platform = deploy models = machine learning in production < SageMaker, Vertex AI, Azure ML, behind FastAPI, SageMaker endpoints, took the classifier live, served the model, BentoML, model serving, Triton, Seldon, in production behind
publish research = peer-reviewed venues = publish in peer-reviewed journals = research publications < first author, NeurIPS, ICML, paper in, papers in, workshop papers, article in, under revision, JMLR, published in, journal articles
clinical trial statistics = clinical trials statistics < randomisation, sample size, RCTs, DSMB, trial statistician, oncology RCTs, interim analyses, phase II/III, SAP for trials, CONSORT
survey sampling < multistage samples, non-response adjustment, calibration weights, survey weighting, raking, stratified sample, drew samples, sampling frame
official statistics = data publication < ONS, price index, GDP release, Eurostat, statistical officer, National Statistics, published quarterly, statistical bulletin
survey design = questionnaire design < wrote and piloted, piloted a questionnaire, Qualtrics, sample and fieldwork, item questionnaire, SurveyMonkey, fieldwork agency briefed, piloted the questionnaire, online panel
literature review = evidence reviews < PRISMA, meta-analysis, screened abstracts, Covidence, Cochrane, what works, rapid evidence, search strings, scoping review, looked into what works
qualitative interviews = qualitative research < semi-structured, coded in NVivo, NVivo, focus groups, depth interviews, thematic analysis, MAXQDA, interview guide, Atlas.ti, led focus groups
grant applications = secure grant funding = grant writing = trust and foundation applications < won a bid, won a grant, bids a year, Lottery Fund, ESRC bid, drafted proposals, two funded, co-author of grant, bid writer, Arts Council money, got out of the Heritage Lottery, won 480k, Lottery and local trusts, Horizon 2020, UKRI, DFG proposals, Wellcome Trust, Trusts Officer, successful bids
teaching at university level = university teaching < seminars per term, lectured, lectured undergraduates, marked essays, BA students, tutorials for, module leader, taught undergraduates, seminar tutor, FHEA
research ethics < ethics applications, IRB approval, data management plans, consent forms, anonymised files, NHS REC, ethics committee, HRA approval, IRAS
supervise students < master theses, guided theses, PhD students, two RAs, dissertation students, supervised dissertations, led RAs
present at conferences = conference presentations < gave papers at, talks at, poster in, international meetings, papers at meetings, invited talk, presented posters, keynote at, gave talks
# DBA
database administration = manage databases = DBA < SQL Server DBA, Oracle DBA, PostgreSQL DBA, production DBA, 200 instances, MySQL DBA, DB2 DBA, maintain databases, MongoDB admin
SQL Server administration = MS SQL Server < SQL Server 2016, SQL Server 2019, Always On, SSMS, Availability Groups, SQL Agent, SQL Server 2012, Managed Instance
Oracle administration = Oracle database < Oracle 19c, RAC, Data Guard, RMAN, Exadata, OEM Oracle, ASM, Oracle 12c, AWR reports, GoldenGate, Oracle 11g
PostgreSQL administration < pgBouncer, Patroni, pg_dump, vacuum tuning, WAL archiving, pgBackRest, Postgres replication, RDS Postgres
MySQL administration < Percona, XtraBackup, Galera, MySQL replication, InnoDB Cluster, mysqldump, ProxySQL
backup and recovery = database backups = restore databases = disaster recovery databases = backups = disaster recovery < RMAN, point-in-time restore, log shipping, backups and restores, Ola Hallengren, Commvault SQL, Veeam SQL, restore tests, XtraBackup, pgBackRest, transaction log backups, Veeam, restored files, restored deleted files, restores monthly, tried restores, off-site copies, fail-over drill, Commvault, restored from tape, Backup Exec, Acronis, Rubrik, Azure Backup, brought server back, fail-over, DR test, 3-2-1, RTO and RPO, restored file server, Veeam jobs
high availability = failover clustering = replication and HA < Always On, Availability Groups, Data Guard, RAC, log shipping, clustering SQL, failover cluster, mirroring SQL, Patroni, replica sets, Galera
database replication = data replication < transactional replication, GoldenGate, streaming replication, logical replication, Data Guard, AWS DMS, MySQL replication
performance tuning databases = query tuning = index optimisation < execution plans, AWR, index fragmentation, wait stats, blocking and deadlocks, Query Store, SQL Profiler, missing indexes, statistics update, extended events, ASH reports, parameter sniffing, explain plan, slow query log
monitoring databases = database monitoring tools < SolarWinds DPA, Redgate SQL Monitor, SentryOne, Idera, Quest Foglight, Spotlight, pgBadger, PMM Percona, Zabbix databases
patching and upgrades databases = database upgrades = version upgrades < CU patches, quarterly patches Oracle, in-place upgrade SQL, upgraded SQL 2012, PSU patch, service packs SQL, upgrade to 19c, OPatch
database migrations = cloud database migration < DMS, migrated databases to Azure, RDS migrations, Azure Data Studio migration, Data Pump, side-by-side migration, SSMA, expdp impdp, migrate to Azure SQL, migrated to Aurora
cloud databases = Azure SQL = AWS RDS < RDS, Aurora, Managed Instance, Cloud SQL, Cosmos DB, Azure SQL DB, Cloud Spanner
database security = user access and permissions = database auditing < TDE, roles and grants, permissions SQL, SQL logins, data masking, least privilege DB, encryption at rest, audit vault, Always Encrypted, row-level security
T-SQL = stored procedures = PL/SQL < stored procs, triggers and functions SQL, cursors, packages PL/SQL, PL/pgSQL, dynamic SQL, table-valued functions
SSIS = ETL packages = SQL Server Integration Services < SSIS packages, DTS packages
SSRS = SQL Server Reporting Services = reporting services < paginated reports
SSAS = OLAP cubes < cubes MDX, tabular models, MDX
PowerShell automation databases = database automation = scripts for DBA tasks < dbatools, PowerShell SQL, Ansible databases, cron backup scripts, bash scripts Oracle
DBCC and maintenance = database maintenance plans = integrity checks < DBCC CHECKDB, rebuild indexes, Ola Hallengren, maintenance plans, index rebuild jobs, update stats, SQL Agent jobs
capacity planning databases = storage management databases < tablespace growth, disk growth, tempdb sizing, filegroups, partition tables, datafiles, capacity reports SQL, partitioning tables
database design = data modelling = schema design < ERwin, ER diagrams, normalisation, 3NF, physical data model, PowerDesigner, SQL DBM
database deployments = release scripts = schema change management < Redgate SQL Compare, Flyway, Liquibase, SSDT, DACPAC, deploy scripts to prod, Redgate, change scripts
incident and on-call DBA = 24/7 DBA support = database incident resolution < on-call DBA, P1 database outage, out-of-hours DBA, corruption recovery, database outage, 24x7 DBA
NoSQL administration = MongoDB administration < MongoDB Atlas, replica sets, Cassandra cluster, sharded cluster, Redis cluster, nodetool, Couchbase cluster, DynamoDB tables
ITIL change control = change requests databases < CAB, RFCs, ServiceNow changes
licence management databases = licensing databases < Oracle licence audit, SQL core licensing, licence consolidation
data refresh = environment cloning = refresh test environments < refresh UAT, masked copy dev, clone prod, database refresh, RMAN duplicate, copy-down databases, anonymised test data
SQL Server certifications = database certification = Oracle Certified < MCSA SQL, DP-300, OCP, OCA, MCDBA, OCM, Microsoft certified Azure Database Administrator
query optimisation for developers = code review SQL = advise developers on SQL < SQL code review, helped developers tune, rewrite queries, review stored procs
data warehouse support = DW administration < Teradata, Snowflake admin, Redshift admin, Netezza, data mart loads, overnight loads
GDPR and audit = compliance databases = SOX controls databases < SOX, GDPR deletes, audit trail SQL, PCI database, access recertification
# DevOps and cloud
infrastructure as code = IaC = Terraform < CloudFormation, Ansible, Bicep, Pulumi, ARM templates, CDK, Terragrunt, Packer, Puppet, HCL modules, HCL, AWS CDK, Atlantis, OpenTofu, Terraform modules
Terraform < Terragrunt, Terraform modules, OpenTofu, Terraform Cloud, HCL
configuration management = server automation = Ansible < Puppet, SaltStack, playbooks Ansible, DSC PowerShell, playbooks, playbooks and roles, Puppet manifests, Ansible playbooks, Salt states, Chef cookbooks, Ansible Tower, AWX, Puppet modules
CI/CD pipelines = continuous delivery = build and release automation = deployment pipelines < Jenkins, GitLab CI, GitHub Actions, Azure DevOps pipelines, ArgoCD, CircleCI, TeamCity, Spinnaker, Tekton, Concourse, Octopus Deploy, Jenkinsfile, Bamboo
Kubernetes = container orchestration = K8s < EKS, AKS, GKE, Helm, OpenShift, kubectl, Rancher, CKA, Kustomize, k3s, pods and deployments, Nomad, EKS clusters, Helm charts, CKAD, ran clusters
Helm = Kubernetes deployments < Helm charts, Kustomize, ArgoCD
GitOps < ArgoCD, FluxCD, Argo CD, Flux GitOps
AWS = Amazon Web Services < EC2, Lambda, EKS, CloudFormation, IAM policies, RDS, Route 53, VPCs, CloudWatch, ECS Fargate, Control Tower, CloudFront, Lambda functions, S3 buckets, DynamoDB, EKS clusters, API Gateway, RDS instances, AWS CDK
Azure = Microsoft Azure < AKS, Azure DevOps, Azure AD, App Services, Bicep, ARM templates, Azure VMs, ExpressRoute, Azure landing zone, Entra ID, VNets, AZ-104, Azure Functions, App Service, Azure portal, Azure Data Factory, AZ-305
Google Cloud Platform = GCP < GKE, BigQuery, Cloud Run, Pub/Sub, Anthos, Cloud Build
cloud migration = lift and shift = data centre migration = migrate to the cloud = migrate on-premises systems to the cloud < migrated workloads to AWS, lift-and-shift, moved on-prem to Azure, data centre exit, CloudEndure, AWS MGN, Azure Migrate, on-prem to AWS, VMs to Azure, lifted VMs, Exchange to Microsoft 365, moved mail to, into AWS, out of our cellar, moved the data centre, to Office 365, workloads to AWS
monitoring and alerting = observability = system monitoring = monitoring with Prometheus and Grafana = monitor infrastructure = infrastructure monitoring < Prometheus, Grafana, Datadog, CloudWatch, ELK, New Relic, Zabbix, Nagios, Splunk, PagerDuty, Dynatrace, OpenTelemetry, Loki, Alertmanager, alert rules, PRTG, Icinga, scraped targets, alerts to phone, ELK stack, watched over servers, CheckMK, SolarWinds
log management = centralised logging < ELK, Splunk, Loki, Fluentd, Graylog, Logstash, Kibana, CloudWatch Logs
Linux administration = Linux systems = Linux server administration = Linux < Ubuntu servers, RHEL, CentOS, systemd, Debian, Red Hat, RHCSA, SUSE, Amazon Linux, SELinux, Linux boxes, RHCE, LPIC-2, LPIC, kernel tuning, LVM, Debian hosts
scripting = automation scripts = shell scripting < Bash scripts, Python scripts, PowerShell, bash, boto3, shell scripts, Groovy, Go CLI tools
networking cloud = VPC = cloud networking < subnets and route tables, Transit Gateway, security groups, VPN gateway, ExpressRoute, Direct Connect, VNets peering, load balancers ALB, PrivateLink, NACLs
load balancing = web server configuration < NGINX, HAProxy, ALB, Traefik, Apache httpd, ELB
cloud security = DevSecOps = secrets management = security in pipeline = security hardening = Vault < IAM least privilege, Trivy, GuardDuty, Snyk, Secrets Manager, Key Vault, SonarQube, Checkov, KMS, AWS Config, Prisma Cloud, Security Hub, tfsec, rolled out Vault, CIS benchmarks, rotated keys, SOPS, AWS Secrets Manager, Azure Key Vault, short-lived credentials, Vault cluster, dynamic DB creds, hardened hosts, no plain passwords, CyberArk
IAM < IAM policies, IAM roles, Azure AD, SSO, Okta, RBAC, Entra ID, AWS SSO
resilience = DR < multi-AZ, DR tests, RTO and RPO, failover region, auto scaling groups, multi-region, active-active, backups snapshots, DR failover
auto scaling = scalable infrastructure < ASG, autoscaling, HPA, Karpenter, KEDA, cluster autoscaler, auto-scaling groups
site reliability engineering = SRE < SLOs, error budgets, SLIs, toil reduction, post-mortems, chaos engineering, SLIs and SLOs
incident management = on-call = production incident response = out-of-hours support = post-mortems < PagerDuty, on-call rota engineers, P1 incidents, Opsgenie, blameless post-mortem, runbooks, incident commander, MTTR, carried the pager, on call 1 in, on call one week, first responder, standby duty, woke up to fix, week on call, every fourth week, sev-1, root cause reports, blameless reviews, major incident, war room, PIR, wrote the reviews after, outage calls led
cloud cost optimisation = FinOps = reduce cloud spend = cloud costs < reserved instances, Cost Explorer, rightsizing, spot instances, savings plans, cloud bill cut, AWS bill, Kubecost, CloudHealth, Azure costs cut, reserved capacity, unused volumes, Azure bill, cloud spend down, cloud bill
serverless = serverless architecture < Lambda, Azure Functions, Step Functions, Cloud Functions, Serverless Framework, API Gateway, SAM
artefact management = container registry < Artifactory, ECR, ACR, GHCR
version control DevOps = branching strategy < GitFlow, trunk-based, GitLab admin, GitHub Enterprise, monorepo, Bitbucket Server
service mesh = API gateways < Istio, Linkerd, Apigee
virtualisation = VMware = virtualised environments < vSphere, ESXi, Hyper-V, vCenter, Proxmox, KVM, Nutanix, ESXi hosts, vMotion, Citrix Hypervisor, VDI, KVM hosts, guests
patching and hardening = server hardening = vulnerability patching < CIS benchmarks, SSM Patch Manager, AMI hardening, WSUS, golden images, Packer, CIS hardened
zero-downtime deployments = blue-green deployments = release strategy < blue/green, canary, rolling deployments, feature flags, LaunchDarkly, zero-downtime, blue-green
database operations cloud = managed databases < RDS, Aurora, Cloud SQL, Azure SQL, ElastiCache, DynamoDB
platform engineering = developer self-service = internal developer platform < Backstage, Crossplane, developer platform, golden paths, IDP, self-service environments
cloud certifications = AWS certified = AWS certification < AWS Solutions Architect, SAA-C03, CKA, AZ-104, Terraform Associate, AWS DevOps Professional, SAA, AZ-400, CKAD, GCP Professional, AWS SysOps, AWS SAA, AWS DevOps Engineer Professional, AWS Developer Associate
Windows Server automation = PowerShell DSC < PowerShell, IIS deploys, DSC, Windows Server 2019
compliance cloud = SOC 2 = ISO 27001 cloud < ISO 27001, PCI DSS, Vanta, Drata, FedRAMP, HIPAA workloads, Cyber Essentials
faster release cycles = deployment frequency = DORA metrics < DORA, deploys per day, release time cut, build time down, pipeline time cut, deploy time from
negotiate with hosting and hardware suppliers = IT supplier management = IT vendor management < Dell and HPE, quotes and contracts, drove hard bargains, beat down the price, software licence renewals, colo price, got better terms, renegotiated the support contract
# network engineer
routing and switching = LAN/WAN = enterprise networking = Cisco < OSPF, BGP, VLANs, Cisco Catalyst, spanning tree, EIGRP, trunk ports, Nexus switches, HSRP, VRFs, MPLS, layer 3 switching, STP, VXLAN, Catalyst, Nexus, ISR 4331, 2960X, CCNA, CCNP, IOS-XE, Nexus 7k, Catalyst 9300
routing protocols = dynamic routing = BGP and OSPF < OSPF, BGP, EIGRP, IS-IS, eBGP peering, route redistribution, RIP
Cisco networking = Cisco routers and switches = Cisco IOS < Catalyst 9300, ISR routers, IOS-XE, Cisco 2960, ASR 1000, Cisco ISE, NX-OS, ASA, Catalyst 3850
CCNA = Cisco certification < CCNP, CCIE, CCNP Enterprise, CCENT, CCDA
CCNP = advanced Cisco certification < CCIE, CCNP Enterprise, CCNP Security, CCIE R&S, Cisco Certified Network Professional, CCNP R&S, ENCOR
Juniper = Junos < JNCIA, JNCIP, SRX, MX series, EX switches, QFX, JNCIS, MX480, EX4300, Mist AI, JNCIE
firewalls = firewall administration = firewall rules < Palo Alto, FortiGate, Check Point, Cisco ASA, firewall rule changes, pfSense, SonicWall, Juniper SRX, Firepower, Panorama, WatchGuard, NAT rules, Meraki MX, Sophos XG, Fortinet, rule sets, opened and closed ports, Checkpoint, PCNSE, rule base, Check Point clusters, site-to-site VPN
wireless networks = Wi-Fi deployment = wireless LAN = Wi-Fi = WLAN < Aruba, Cisco WLC, Ekahau, access points, Ruckus, Ubiquiti UniFi, Meraki APs, heatmaps, 802.11ax, wireless survey, Mist, CWNA, 802.1X, WLC, Meraki MR, RF survey, UniFi, WLC 5520, heat maps
wireless site surveys = Wi-Fi surveys < Ekahau, AirMagnet, heatmaps, iBwave
VPN = remote access = site-to-site VPN < IPsec, AnyConnect, SSL VPN, GlobalProtect, DMVPN, OpenVPN, WireGuard, IPsec tunnels, FortiClient, FlexVPN
SD-WAN = software-defined networking < Viptela, Meraki SD-WAN, VeloCloud, Silver Peak, FortiGate SD-WAN, Cisco ACI, Versa, Prisma SD-WAN, NSX, Meraki MX, Fortinet SD-WAN, Cisco SD-WAN, Aruba EdgeConnect, MPLS replaced
network monitoring = monitoring tools network < SolarWinds, PRTG, Nagios, Zabbix, LibreNMS, NetFlow, Cacti, ThousandEyes, WhatsUp Gold, LogicMonitor, SNMP, Orion NPM, Auvik, SNMP traps
network troubleshooting = diagnose network faults = packet analysis = TCP/IP = DNS = DHCP < Wireshark, packet captures, traceroute, tcpdump, ping and tracert, fix duplex mismatch, latency issues, packet loss, VLAN, IP conflicts, wrong VLANs, name resolution, DHCP scopes, dead ports, subnets, tracert, lease problems, DNS and DHCP, CCNA, nslookup, subnetting
DNS and DHCP = IP addressing = IPAM < Infoblox, DHCP scopes, subnetting, BlueCat, BIND, IPv6, VLSM, phpIPAM, IP schema
IPv6 < dual stack, DHCPv6
network security = network access control = NAC < Cisco ISE, ClearPass, 802.1X, IDS/IPS, Forescout, ACLs, RADIUS, TACACS, port security, Zscaler, DMZ
load balancers = application delivery < F5 BIG-IP, Citrix NetScaler, HAProxy, LTM, A10, KEMP, iRules
structured cabling = patching = data centre cabling = network cabling < patch panels, fibre patching, Cat6 runs, SFPs, fibre splice, comms room tidy, rack and stack, fluke test data points, patch leads, OTDR, WSUS, kept servers up to date, monthly updates, SCCM patches, closed critical CVEs, patched hosts, reboot windows, patched and hardened, Patch Tuesday, Ivanti, Automox, Red Hat Satellite, patched servers, Cat6, Cat6a, Cat5e, patched the cabinets, data points, tested with Fluke, terminated, punched down, patched switches, pulled cables, pulled in cables, crimped and patched
fibre optics = fibre splicing = optical networks < OTDR, fusion splice, DWDM, fibre splice, SFP+, blown fibre, GPON, fiber splicing, FTTP, OLT
data centre networking = data centre operations < spine-leaf, VXLAN EVPN, Cisco ACI, rack and stack, Arista, vPC, leaf-spine, top-of-rack
cloud networking = hybrid connectivity < AWS VPC, ExpressRoute, Direct Connect, Azure VNets, Transit Gateway, Azure Virtual WAN, Aviatrix
network automation = scripting networks < Ansible networks, Netmiko, Python NAPALM, NETCONF, Nornir, RESTCONF, Cisco DNA Center, Ansible playbooks for switches, EEM scripts
network documentation = network diagrams = topology diagrams < Visio diagrams, NetBox, network diagram, rack diagrams, LucidChart topology, HLD and LLD, low-level design
network design = HLD and LLD = high-level design < HLD, LLD, greenfield network, designed LAN, network refresh design, campus design
VoIP = IP telephony = unified communications < CUCM, Cisco Call Manager, SIP trunks, Avaya, Asterisk, Mitel, Teams telephony, SIP, 3CX, Unity Connection, RingCentral, QoS voice
QoS = traffic shaping < DSCP, bandwidth shaping, traffic policing
switch upgrades = network refresh = firmware upgrades network < IOS upgrades, switch replacement, firmware upgrade firewall, core switch migration, end-of-life switches, switch swaps
internet circuits = WAN circuits = ISP liaison = carrier management < leased lines, MPLS circuits, BT Openreach faults, fibre circuits order, FTTC, carrier tickets, broadband circuits, dark fibre
network operations centre = NOC = network support < NOC shifts, network alerts tickets, tier 2 NOC, NOC technician
change management network = change windows < CAB changes, out-of-hours changes, maintenance windows, change window, rollback plan network
site deployments < new site rollouts, branch deployment, store rollout network, new office network install
network hardware installation = install switches and routers < rack mount switches, racked switches, install APs, console cable config, comms cabinets, stack switches
proxy and web filtering = secure web gateway < Zscaler, Blue Coat, Squid, Smoothwall, Umbrella DNS, Forcepoint, Netskope
satellite and microwave links = radio links < microwave link, VSAT, point-to-point radio, Siklu
NSE4 = Fortinet certification < NSE 4, NSE7, FCP FortiGate
BGP < eBGP, iBGP, route reflectors, MPLS core, multihomed, route maps, AS path, peering, OSPF
# IT support
first line support = 1st line support = service desk = IT helpdesk = first and second line IT support = second line support = 2nd line support = IT support to users = helpdesk support < IT service desk, helpdesk analyst, password resets, tier 1 support, unlock accounts, help desk technician, L1 support, IT tickets by phone, service desk analyst, service desk calls, 1st/2nd line, fixed at first contact, desk side support, first-time fix, calls a day at the service desk, desktop support, 1st Line, helpdesk calls
second line support = 2nd line support = desktop support < deskside support, 2nd line, tier 2, desktop engineer, escalated tickets 1st line, L2 support, desk-side
third line support = 3rd line support = infrastructure support < 3rd line, tier 3, server engineer escalations, L3 support
ticketing system = ticket management = ITSM tools = call logging = ticketing systems = help desk software = Zendesk < ServiceNow, Jira Service Desk, Freshservice, Remedy, ManageEngine, ConnectWise, Autotask, Spiceworks, Freshdesk, HaloITSM, Hornbill, BMC Remedy, SysAid, Cherwell, LANDesk, Kace tickets, Jira Service Management, TOPdesk, Jira Service Mgmt, Ivanti, OTRS, ConnectWise Manage, Intercom, Salesforce Service Cloud, Halo PSA, Help Scout, Gorgias
Active Directory = user account administration = AD administration = manage user accounts = reset passwords = user administration < password resets AD, create AD users, Group Policy, OUs, AD accounts, starters and leavers accounts, ADUC, security groups AD, account lockouts, domain controllers, GPO, AD users, unlocked accounts, unlocked users, GPOs, OU permissions, domain controller, Azure AD, joiners movers leavers, made new starters in AD, password resets done, Entra ID, accounts and groups in AD, reset passwords for, two forests, unlocked and reset, moved OUs, domain trusts, leavers off, AD Connect, trusts and group policy
Group Policy = GPOs < GPO
new starter set-up = onboarding IT = user onboarding = joiners movers leavers < new starters laptops, set up laptop for starters, starters and leavers, JML, user provisioning, leaver accounts disabled, new-hire laptop
Microsoft 365 = Office 365 administration = O365 = Office 365 < Exchange Online, SharePoint Online, O365 admin, Office 365 licences, shared mailboxes, Teams admin, M365, Intune, mailbox permissions, Azure AD, tenant admin, Teams policies, SharePoint rights, MS-102, mailboxes and licences, MS-100, SharePoint admin, licences in the admin centre
Exchange = email administration = mailbox management < Exchange 2016, mailboxes, Exchange Online, shared mailboxes, Mimecast, distribution lists, Outlook profile, mail flow, Exchange 2013
Windows support = Windows 10 and 11 = desktop operating systems < Windows 10, Windows 11, Windows 7, rebuild PCs Windows, Win10, blue screen, Windows updates fix
macOS support = Apple support = Mac support = macOS < Jamf, MacBooks, Mac users support, Apple Business Manager, iMacs, Kandji, ACMT, iPads, Macs & iPads, Apple School Manager, Apple Certified, Macs in the studio
hardware repair = hardware troubleshooting = PC repairs = repair computers = PC repair = laptop repair < swap hard drives, RAM upgrade, laptop screen replacements, replace motherboard, fix laptops, PC build, printers and PCs fix, SSD swaps, SSD upgrade, Dell warranty calls, mended laptops, swapped RAM, swapped screens, took PCs apart, replaced keyboards, PSU, fixed laptops, screens and keyboards, boards reseated, swapped bad, motherboard swaps, repaired PCs, swapped hard drives
printer support = printers and peripherals < paper jam, print queues, printer mapping, toner replace, MFDs, PaperCut, print server, clear print queue, Zebra label printers, printing woes, queues and toners, paper jams, mapped printers, printer faults, fixed printers
imaging and deployment = PC builds = desktop deployment = OS deployment < SCCM, MDT, Autopilot, image laptops, PXE boot, Windows Autopilot, WDS, Ghost image, laptop refresh, re-image, reimage, task sequences
SCCM = endpoint management = MECM < PDQ Deploy, Configuration Manager
mobile device management = MDM = Intune = mobile devices < AirWatch, Jamf, MobileIron, Meraki Systems Manager, Workspace ONE, company phones enrol, Apple DEP, enrolled iPhones, remote wipe, enrolled phones, SOTI, Knox, Meraki SM, iPads enrolled, Android Enterprise
mobile phone support = smartphones < company iPhones, iPhones and iPads set up, SIM swaps, mobile handsets
remote support = remote desktop tools = remote desktop support < TeamViewer, RDP, LogMeIn, Bomgar, AnyDesk, Dameware, remote control user PCs, ScreenConnect, Quick Assist, RMM, Splashtop, BeyondTrust, NinjaRMM, ConnectWise Control, dialled on to, took over laptops, took over users' laptops, without leaving the desk, GoToAssist, remoted on to, remoted in, home workers' machines
software installation = install and configure software = application support < install software, software packages, app installs, licence keys, packaging MSI, install Office, software deployment, Adobe installs
basic networking = network connectivity issues = TCP/IP troubleshooting < DNS DHCP, IP conflicts, patch ports, Wi-Fi issues, VPN issues, ipconfig, switch port patch, network drops, AnyConnect issues, reset router
VPN support = remote users support = home workers IT < VPN users, GlobalProtect, AnyConnect, VPN issues, home-working laptops, Citrix users, remote workers set up
Citrix = VDI = virtual desktops < XenApp, XenDesktop, AVD, Horizon View, RDS farms, VMware Horizon, Azure Virtual Desktop
server support = Windows Server = virtual servers < Windows Server 2016, Hyper-V, VMware, Server 2019, file servers, domain controllers, WSUS, ESXi hosts, DFS
backups = backup monitoring = data restore < Veeam, Datto, restore files, Backup Exec, Acronis, backup tapes, Carbonite, check backups, tape rotation
antivirus = endpoint security = malware removal < Sophos, malware removed, ESET, Symantec Endpoint, virus removal, CrowdStrike, Defender for Endpoint, BitLocker, Webroot, Malwarebytes, McAfee, SentinelOne
multi-factor authentication = MFA set-up = account security < MFA, Duo, Authenticator app, RSA tokens, Okta, 2FA, conditional access
ITIL = ITIL Foundation = incident and problem management < ITIL v3, ITIL v4, ITIL 4, incident problem change, AXELOS ITIL, ITIL Practitioner, ITIL Intermediate, ITIL Managing Professional
CompTIA A+ = A+ = IT support certification < A+ certified, Network+, MTA, MCSA, MD-100, MS-900, MCP, HDI, A+ 220-1101, 220-1001, CompTIA A+ certified, A+ and Network+
service level agreements = SLA targets = first call resolution < SLA, first contact fix, FCR, 95% SLA, tickets closed within, first-time fix, tickets per day, response SLA, first-contact resolution
knowledge base = user documentation = IT guides < KB articles, how-to guides, user guides IT, knowledge articles, Confluence guides, wiki IT, IT Glue
user training IT = train users < trained staff on Teams, user inductions IT, IT inductions, show users how, lunch-and-learn Office
asset management IT = IT inventory = hardware asset register < asset register laptops, asset tags, Lansweeper, laptop inventory, asset tagging, Snipe-IT, disposal WEEE, CMDB
meeting room technology = AV support = video conferencing < Zoom Rooms, Teams Rooms, projectors, Polycom, AV set-up, Logitech Rally, conference room AV, Webex, interactive whiteboards, Crestron room
VoIP support = phone system support = telephony support < 3CX, Mitel, Avaya, desk phones, Cisco phones, softphones, RingCentral, handsets set up, hunt groups
VIP support = executive IT support < VIP users, C-suite IT, board members IT, trading floor support, executives IT support
vendor liaison IT = third-party suppliers IT < chase suppliers IT, Dell support, escalate to vendor, ISP faults, warranty repair call
MSP experience = managed service provider = multi-client support < MSP, multiple clients IT, managed services clients, ConnectWise, 50 SME clients, RMM
school IT support = education IT < school IT, Chromebooks, SIMS, Google Classroom admin, smartboards, technician school ICT, Google Admin console
PowerShell scripting = automate IT tasks < PowerShell, batch scripts, logon scripts, Power Automate
install and configure PCs = PCs and laptops = install and configure hardware = hardware installation < set up new workstations, built laptops, deployed laptops, docking stations, swapped RAM, built and deployed, imaged machines, desk set-ups, set up PCs, new PCs, re-imaged
deploy laptops = laptop deployment = device deployment < rolled out laptops, imaged by Autopilot, Autopilot, handed out machines, SCCM images, re-imaged, rolled out new ThinkPads, MDT, Windows 11 rollout, Windows 10 rollout, built and deployed, moved files across, golden image, laptop refresh
log and triage helpdesk tickets = triage tickets = ticket triage = ticket logging < sorted by urgency, put them in ServiceNow, first to see each ticket, sent to right team, tickets a day, ranked tickets, set priority, logged calls, logged and updated calls, incidents a day, passed or solved, triaged tickets, prioritised tickets
knowledge base articles = user guides = technical documentation = how-to guides < how-to pages, step-by-step instructions, wrote guides, Confluence pages, setup steps, help pages, crib sheets, with screenshots, wrote the wiki, drafted instructions, knowledge base with, network notes, runbooks
train end users = user training = IT training < taught groups how to use, drop-in lessons, ran drop-ins, lunch and learn, taught staff to use, taught users, showed staff how, Teams and SharePoint sessions, floor walking, trained staff on, drop-in sessions
asset management = asset register = hardware inventory < tagged devices, knew who had what, IT register, Snipe-IT, Lansweeper, asset tags, yearly count, licence counts, tagged and listed, Asset Panda, disposal certificates, CMDB, hardware register
IT in a school = experience in a school = school IT < ICT tech, ICT technician, SIMS, Chromebooks, pupil devices, Academy ICT, network manager school, Arbor, classroom projectors
# cyber security
SIEM = security monitoring = log analysis security = SOC monitoring = monitor and triage alerts < Splunk, Sentinel, QRadar, ArcSight, Elastic SIEM, LogRhythm, KQL queries, Microsoft Sentinel, Exabeam, AlienVault, Wazuh, Rapid7 InsightIDR, Chronicle, Splunk notables, SOC tier 1, SOC analyst, detection rules, true from false positives, SOC tier 1/2, alerts triaged, tuned noise
security operations centre = SOC analyst = SOC < tier 1 SOC, SOC shifts, alert triage, L2 SOC, triage alerts, MSSP, 24/7 SOC
incident response = security incident handling = cyber incident management = security incidents < CSIRT, DFIR, ransomware response, contained malware, phishing incidents, IR playbooks, security incidents investigated, breach response, CERT, incident playbooks, contained, phishing break-ins, malware outbreaks, hacked laptop, memory dumps, ransomware, GCIH, imaged disks, chain of custody, Emotet, business email compromise, how they got in, GCFA, Volatility, compromised accounts, cut off hacked, read logs, EnCase, forensics on
threat hunting = threat detection < MITRE ATT&CK, threat hunts, hypothesis hunts, Sigma rules, YARA, IOC sweeps, detection engineering, detection rules, use cases SIEM
threat intelligence = cyber threat intel = CTI < MISP, IOCs, threat feeds, Recorded Future, STIX, Mandiant, OSINT threat, dark web monitoring, threat intel, TTPs, ransomware groups, tracked groups, OSINT, MITRE ATT&CK, weekly threat brief, Anomali, VirusTotal
digital forensics = computer forensics < EnCase, FTK, Autopsy, forensic images, memory forensics, Cellebrite, disk imaging, chain of custody digital, X-Ways, Magnet AXIOM
malware analysis = reverse engineering < IDA Pro, Ghidra, sandbox malware, Cuckoo, YARA, reverse engineered, Any.Run, x64dbg
vulnerability management = vulnerability scanning = vulnerability assessment < Nessus, Qualys, Tenable, Rapid7, OpenVAS, CVSS, patch prioritisation, InsightVM, Nexpose, scans and remediation, CVE remediation, open criticals, CVEs closed, chased patch owners, authenticated scans, patch tracking, chased server owners, Nessus scans, patch criticals
penetration testing = ethical hacking = pen testing < OSCP, CREST, Metasploit, Burp Suite, pen tests, Kali, CEH, red team, Cobalt Strike, nmap, Bloodhound, bug bounty, pentest, HackTheBox, privilege escalation, Burp, CREST CRT, broke into, CREST registered, CHECK team member, web app tests, CRTO, GPEN, tested web apps
red teaming = adversary simulation < red team, Cobalt Strike, purple team, C2 framework, CBEST, TIBER
web application security = application security testing = AppSec < OWASP Top 10, Burp Suite, ZAP, SAST, DAST, Veracode, Checkmarx, XSS and SQLi, Fortify, Snyk, SonarQube, Semgrep
secure development = threat modelling = secure SDLC < STRIDE, threat models, secure code review, SAST, DevSecOps, secure coding training, SAMM, dependency scanning
firewall and IDS = network security controls = intrusion detection < Palo Alto, Suricata, IDS/IPS, Fortinet, Check Point, WAF, firewall rule review, Darktrace, Security Onion
endpoint detection and response = EDR = endpoint protection = endpoint detection < CrowdStrike, SentinelOne, Defender for Endpoint, Carbon Black, Cortex XDR, Tanium, Cylance, Sophos Intercept X, Falcon, isolated hosts, Sophos Intercept, isolates and hunts, Cybereason
identity and access management = IAM = privileged access management = PAM = access management < CyberArk, Okta, BeyondTrust, SailPoint, access reviews, Entra ID, SSO and MFA, Thycotic, ForgeRock, Ping Identity, Delinea, access recertification, Saviynt, MFA for all, joiner-mover-leaver, least privilege, role clean-up, Azure AD roles, SSO roll-out, conditional access
CyberArk = PAM tools < Delinea, BeyondTrust, Thycotic
data loss prevention = DLP = data protection controls < Purview, Forcepoint, data classification, Symantec DLP, Varonis, Netskope DLP
email security = phishing protection = anti-phishing < Mimecast, Proofpoint, DMARC, phishing triage, SPF DKIM, Abnormal Security, phishing emails analysed, Defender for Office
security awareness training = phishing simulations = security culture = security awareness < KnowBe4, phishing simulation, awareness training security, phish tests, Proofpoint training, spot scam mails, lunch sessions, taught starters how to spot, phishing tests, taught staff about phishing, how to spot scams
ISO 27001 = information security management system = ISMS < ISO27001, Statement of Applicability, ISO 27001 lead implementer, SoA, risk treatment plan, Annex A, lead implementer, 27001 cert, certified at first audit, ISO/IEC 27001, 27001:2022, built the ISMS, 27001 lead auditor, surveillance audit
governance risk and compliance = GRC = security governance < risk register security, ISO 27001, security policies, control testing, SOC 2, NIST CSF, third-party risk security, Archer, OneTrust, risk assessments infosec, ISMS
NIST = NIST CSF = security frameworks < NIST 800-53, CIS Controls, NIST 800-171, CMMC, RMF, NIST 800-61, 800-53, CSF 2.0, 800-171, 800-61, mapped controls to NIST
PCI DSS = payment security compliance < PCI QSA, SAQ D, cardholder data
Cyber Essentials = Cyber Essentials Plus < CE Plus
GDPR security = privacy compliance = data protection = GDPR < DPIAs, data breach notification, DPA 2018, ICO breach, subject access requests, record of processing, lawful basis, pseudonymised, UK GDPR, access requests, DPO, Data Protection Officer, breach notices, DSARs, ICO, retention schedule, privacy notices, CIPP/E, Data Protection Practitioner
third-party risk = supplier security assessments = vendor risk < vendor security questionnaires, supplier security reviews, SIG questionnaire, third party risk, BitSight, SecurityScorecard
security audits = compliance audits security = SOC 2 < ISO audit, control testing, ITGC, audit evidence security, FISMA, SOX ITGCs, FedRAMP
CISSP = security certification = senior security certification < CISM, CISA, CISMP, CCSP, Certified Information Systems Security Professional, CISSP since, ISC2 CISSP
CompTIA Security+ = entry security certification = Security+ < CySA+, SSCP, GSEC, Sec+, SC-200, SY0-601, SY0-701, Security+ certified
OSCP = offensive certification = CREST registered tester < CRT, CREST CRT, CCT, CEH practical, OSEP, OSWE
cloud security = AWS security = Azure security < GuardDuty, Defender for Cloud, Prisma Cloud, Security Hub, CSPM, CloudTrail, Azure Policy, Lacework, CASB
encryption and PKI = certificate management = cryptography < PKI, HSM, TLS certificates, Venafi, certificate authority, key management, BitLocker, SSL certs renewals, AD CS, Thales
SOAR = security automation = Python security scripts < Cortex XSOAR, SOAR playbooks, Logic Apps Sentinel, Swimlane, Splunk SOAR
patch management security = hardening = secure configuration < CIS benchmarks, hardened servers, WSUS, patch compliance, STIGs, SCCM patches, DISA STIG, ACAS
OT security = ICS security < SCADA security, IEC 62443, Claroty, Nozomi, Dragos, Purdue model, NERC CIP
security clearance = SC clearance = DV clearance < SC cleared, DV cleared, TS/SCI, Secret clearance, eDV, Top Secret clearance, developed vetting, Security Check, UKSV, SC current, held SC
business continuity = disaster recovery planning = resilience planning < BCP, tabletop exercise, DR test, ISO 22301, BIA, table-top exercises, ransomware exercise
security architecture = zero trust = security design reviews < SABSA, security design review, reference architectures security, TOGAF security, Zscaler ZPA, network segmentation
MITRE ATT&CK < ATT&CK techniques, MITRE mapping, purple team, APT29, ATT&CK matrix, Atomic Red Team
# QA tester
manual testing = functional testing = software testing < manual tester, test scripts executed, exploratory tests, functional tests, click through tests, ran test cases, black-box testing, test execution, test passes, ad hoc testing
test case writing = test design = write test cases = test scripts = test cases = test plans < TestRail, boundary values, test scenarios, write test scripts, equivalence partitioning, acceptance criteria tests, test conditions, Gherkin scenarios, test matrix, derived cases, test cases from user stories, wrote test scripts, wrote the test plan, Zephyr Scale, qTest, Xray, HP ALM, test charters, derived 600 cases
test automation = automated testing = automation framework = Selenium < Cypress, Playwright, Appium, Robot Framework, WebdriverIO, TestComplete, UFT, Katalon, Ranorex, Tosca, QTP, automated regression pack, page object model, Puppeteer, SDET, WebDriver, page objects, Selenium Grid, regression checks nightly, smoke suite, automated regression, Java/WebDriver
Selenium = Selenium WebDriver < Selenium Java, Selenium Grid, Selenium C#, Selenide
BDD = behaviour-driven development = Gherkin < Cucumber, SpecFlow, Gherkin scenarios, Given When Then, JBehave, Reqnroll
defect management = bug reporting = log defects = defect tracking = report and track bugs = bug tracking = track bugs in Jira < Jira bugs, raise bugs, Bugzilla, bug reports, logged defects, defect triage, bugs raised, HP ALM, Mantis, Azure DevOps bugs, YouTrack, bug tickets with steps, retest fixes, filed defects, reproducible defects, defect board, daily triage, filed bugs, bug reports with logs, chaired triage, defects with logs
regression testing = regression packs = retesting = exploratory testing < regression pack, regression suite, retest fixes, smoke and regression, regression runs, session-based exploration, retest of old features, charters, full retest, ad hoc testing, smoke tests, before each release, bug bash
smoke and sanity testing = build verification tests < smoke tests, sanity checks build, BVT, smoke and regression
API testing = web services testing = REST API tests = testing APIs < Postman, SoapUI, REST Assured, Newman, ReadyAPI, Swagger tests, Karate, JSON responses checked, Insomnia, Pact contract, Postman collections, contract checks, Pact, Postman tests, endpoints tested
performance testing = load testing = stress testing < JMeter, LoadRunner, Gatling, Locust, BlazeMeter, load tests, soak tests, NeoLoad, virtual users, concurrent users, k6, stress tests, Black Friday tests
user acceptance testing = UAT = UAT coordination < user acceptance, business users sign-off tests, UAT scripts, UAT support, acceptance weeks, key users, UAT rounds, acceptance sign-off, ran UAT, business testers, acceptance tests with
system integration testing = SIT = end-to-end testing = E2E testing < E2E tests, end-to-end tests, integration tests interfaces, end to end journeys tested, Cypress suite, Playwright tests, Cypress tests, WebdriverIO, TestCafe, Puppeteer, running on each merge, Cypress, Playwright
mobile testing = app testing = device testing < Appium, BrowserStack, iOS and Android test, TestFlight builds, device farm, Sauce Labs, real devices, test on phones, Charles Proxy, Espresso
cross-browser testing = compatibility testing < BrowserStack, Sauce Labs, browsers and devices matrix, LambdaTest, Chrome Safari Edge, cross browser
accessibility testing = WCAG testing < NVDA, VoiceOver, WCAG, screen reader test
security testing QA = OWASP checks < OWASP ZAP, Burp Suite, penetration checks QA
database testing = SQL for testing = data validation tests < SQL queries verify, SQL checks, ETL testing, back-end data checks, database verify, data migration tests, SQL data validation
test management tools = test case management < TestRail, Zephyr, Xray, qTest, HP ALM, Quality Center, Azure Test Plans, PractiTest, TestLink, Testpad
test planning = test strategy = test plans < test plan, test strategies, entry and exit criteria, test approach, test estimates, MTP, risk-based testing, IEEE 829
test reporting = test metrics = test summary reports < test summary report, defect density, daily test status, pass/fail rates, test completion report, test coverage metrics, burn-down defects
requirements review = acceptance criteria = testability reviews < three amigos, user stories reviewed, requirements traceability, RTM, story refinement, ambiguity review
Agile testing = testing in sprints = Scrum QA < in-sprint testing, scrum, three amigos, Kanban, sprint testing
ISTQB = ISTQB certification = testing certification < ISTQB Foundation, ISEB Foundation, ISTQB Advanced, CSTE, ISTQB CTFL, Certified Tester Foundation Level, ISTQB Certified Tester, CTFL, ISEB testing, CTAL
CI/CD integration of tests = tests in pipelines < Jenkins, GitHub Actions tests, nightly builds tests, Azure Pipelines tests, GitLab CI, TeamCity, nightly regression run
programming for test automation = coding skills tests < Java Selenium, C# NUnit, Python pytest, TypeScript Playwright, TestNG, JUnit, NUnit, JavaScript Mocha, xUnit, PyTest
game testing = games QA = video game tester < game QA, playtest, TRC checks, bug hunting games, TCR, console compliance, lotcheck, game builds test, DevTest games, functionality tester games
localisation testing = linguistic testing < LQA, localisation tests, translated strings checked, localization QA
test data management = test environments = environment set-up < test data create, staging environment, Docker test env, mock data, WireMock, masked data, test environments manage, stubs and mocks, dummy data
exploratory testing = session-based testing < exploratory test, session-based, bug bash, test charters
release testing = go-live checks = release sign-off < go/no-go, post-release checks, production smoke test, release candidates, hotfix tests, go-live sign-off
root cause analysis defects = production defects = defect leakage < escaped defects, live issues replicate, RCA of defects, production bugs reproduce
QA leadership = lead testers = QA process improvement < led test team, QA lead, offshore testers managed, set up QA process, mentored testers, test lead, built QA function
GxP testing < IQ OQ PQ, CSV, GAMP 5, 21 CFR Part 11, IEC 62304 tests
hardware and embedded testing = device test bench < HIL, test bench, firmware tests, set-top box tests, CAN tests
ERP and CRM testing = SAP testing = Salesforce testing < SAP test, Salesforce tests, Dynamics 365 tests, Oracle EBS tests, Tosca SAP, Workday tests
AI and data testing = data pipeline testing < ETL tests, Great Expectations, data warehouse tests, report reconciliation tests
payments testing = e-commerce testing < checkout tests, payments test cards, 3D Secure, Worldpay test, basket and checkout
# 3D and game developer
Unity = game development < Unity developer, in Unity, titles shipped, shipped on Steam, mobile RPG, URP, Unity Engine, combat and inventory, prefabs
Unreal Engine < UE5, UE4, Blueprints, Nanite, Lumen, gameplay ability system, UE5 Blueprints, Niagara
gameplay mechanics = AI behaviour = gameplay programming < behaviour trees, pathfinding, boss fight, grapple hook, enemy squads, state machines for enemies, combat system, character controller, navmesh
network programming < rollback netcode, client prediction, dedicated servers, matchmaking, Photon, netcode, lobby, lag compensation, Mirror networking, online matches
optimise performance for console = console optimisation = game optimisation < 60 fps, draw calls, cut load times, PS5, Xbox Series, on Switch, frame time, memory budget, GPU profiling
graphics programming < HLSL, GLSL, render pass, toon shading, post-processing effects, Shader Graph, Vulkan, DirectX 12, compute shaders
Perforce < P4 depot, stream branches, Plastic SCM, git-lfs, Helix Core, changelists
balance game economy = level progression = game balancing < XP curve, drop rates, shop prices, difficulty ramp, day-7 retention, loot tables, in-game currency, tuned XP
shipping a title = concept to release = shipped titles < credited on, pre-production to gold, pitch to launch, first pitch to launch, gold master, titles shipped, released games, submission to Sony
`;
