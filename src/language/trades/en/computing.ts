/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const COMPUTING_TRADES = `
# embedded developer
embedded C = firmware development = firmware in C = firmware for microcontrollers < bare-metal C, PIC C, Cortex-M C, MISRA C, C on microcontrollers, firmware C++, C firmware ~ STM32 firmware, bare-metal, bare-metal code, bootloader and drivers, drivers in C, STM32, MSP430, Cortex-M4, ESP32 firmware, PIC firmware, AVR firmware, wrote the bootloader, C++17
C++ = modern C++ < C++11, C++14, C++17, C++20 ~ STL
microcontrollers = MCU programming < STM32, Cortex-M4, ESP32, PIC32, nRF52, MSP430, NXP i.MX, TI TM4C, Renesas RX, RP2040, SAM D21, TriCore, Infineon AURIX, NXP LPC, STM32F4, SAMD21, i.MX RT ~ AVR, LPC, Kinetis, Keil, M0/M4, IAR Workbench
RTOS = real-time operating systems = real-time operating system < FreeRTOS, Zephyr, VxWorks, ThreadX, QNX, embOS, uC/OS, SafeRTOS, INTEGRITY RTOS, Azure RTOS, Nucleus RTOS, RTEMS, Keil RTX ~ RTX, tasks and queues, mutexes
embedded Linux = Linux board support < OpenEmbedded, PetaLinux, BitBake, bitbake recipes, Yocto layers, meta layers ~ Buildroot, device tree, U-Boot, BSP Linux, Raspberry Pi CM4, kernel drivers, kernel driver, custom images, i.MX8, PREEMPT_RT, BSP
Linux device drivers < V4L2 driver, DMA driver, char driver, platform drivers ~ kernel module, device tree, ioctl
device drivers = low-level drivers = peripheral drivers < HAL drivers, SPI driver, I2C drivers, UART driver, flash driver ~ ADC and DMA, timers and interrupts, register level, HAL layer
communication protocols = serial interfaces = bus protocols < I2C, UART, Modbus, RS485, USB CDC, EtherCAT, CANopen, J1939, I2S, PROFINET ~ SPI, CAN, LIN
wireless protocols = IoT connectivity = Bluetooth Low Energy = BLE ~ LoRaWAN, Zigbee, Wi-Fi stack, NB-IoT, MQTT, LTE-M, Nordic SoftDevice, Z-Wave, Matter protocol, CoreBluetooth, GATT, BLE mesh, over BLE, nRF52, SoftDevice, paired belts, NimBLE, beacons, BlueZ
Bluetooth < SoftDevice, NimBLE ~ nRF52, GATT profiles, BlueZ
networking stack < lwIP ~ sockets, MQTT client, TLS mbed, mbedTLS
debugging embedded = hardware debugging < JTAG, SWD, J-Link, Lauterbach, Trace32, Segger Ozone, oscilloscope debugging ~ GDB, logic analyser, hard fault, Saleae
oscilloscope use < scope and logic analyser, Keysight scope ~ Saleae, oscilloscopes
read schematics = hardware interfacing = work alongside hardware engineers ~ bring-up boards, schematic reviews firmware, brought up new boards, board bring-up, circuit diagram, through the schematic, with the electronics team, Altium, rev B boards, found swapped lines, bring up
board bring-up firmware = hardware bring-up software < board bring-up, bring up boards, first boot board ~ BSP
bootloader and OTA updates = firmware update < SWUpdate, RAUC ~ OTA, bootloaders, MCUboot, secure boot, DFU, A/B update, Mender
embedded security = secure boot = cryptography embedded ~ TrustZone, mbedTLS, secure element, AES, ATECC608, HSM
low power firmware = power optimisation ~ sleep modes, microamp, battery life extended, low-power modes, deep sleep
functional safety = safety-critical software < DO-178C, ASIL, ASIL B, DO-178B, EN 50128, ASIL D, FS Engineer, FMEDA, TUV FS ~ IEC 62304, SIL 2, SIL2, SIL 3, safety case, safety goals
coding standards = static analysis < MISRA 2012, MISRA-conformant ~ PC-lint, Coverity, Polyspace, QAC, Parasoft, CERT C, cppcheck, LDRA, lint findings, Helix QAC
AUTOSAR = automotive embedded < Vector DaVinci, MICROSAR, EB tresos ~ UDS, CANoe
Vector tools < CANalyzer, CAPL ~ CANape, INCA
model-based design = MATLAB Simulink = Simulink < Stateflow, Embedded Coder, TargetLink, Simulink models ~ HIL dSPACE
hardware in the loop = HIL testing ~ HIL, dSPACE, HIL rig, NI VeriStand, SIL tests
control algorithms = motor control firmware = PID control ~ FOC, PID loops, BLDC, Kalman filter, state-space, sensor fusion, Field-oriented control
DSP = digital signal processing < CMSIS-DSP, TI C6000 ~ FIR filters, FFT, IIR, SHARC, fixed-point
unit testing embedded < Unity Ceedling, CppUTest, Ceedling, VectorCAST, Tessy ~ GoogleTest, gtest, Catch2
version control = source control < GitLab, Bitbucket, Gerrit, GitHub, pull requests, from SVN to GitLab, feature branches, branching model, merge requests ~ SVN, Perforce, rebase, Mercurial
CI/CD embedded = build systems ~ Jenkins, CMake, GitLab CI, Docker builds, GitHub Actions, makefiles, Ninja build
requirements management = DOORS = traceability ~ Polarion, Jama, Codebeamer, requirements traceability
Rust < no_std, Embassy Rust ~ RTIC
scripting = task automation < Python test scripts, PySerial, Python tools, shell scripts, PowerShell, Bash scripts, Python scripts, wrote PowerShell, PowerShell that makes accounts, Bash and Python, cron scripts, Perl scripts ~ pytest, Robot Framework, boto3, wrote scripts, Go tooling
FPGA SoC = Zynq ~ Vivado, Quartus
embedded HMI < LVGL, TouchGFX, emWin, Crank Storyboard ~ QML
IDE toolchains < Keil, IAR, STM32CubeIDE, MPLAB X, GCC ARM, Code Composer Studio, Eclipse CDT
IoT cloud connectivity < AWS IoT, Azure IoT Hub ~ MQTT, CoAP
assembly language = assembler < ARM assembly, x86 assembly, 8051 assembly, inline assembly
agile software development = agile teams < backlog grooming, sprint planning, two-week sprints, sprints retros ~ Jira, Kanban board, dailies, retros, sprint team, refinement, burn-down, stand-ups, PI planning, wrote acceptance criteria, SAFe
code reviews = peer review of code < pull requests reviewed, MR reviews, pull requests daily, reviewed pull requests, reviewed PRs, reviewed merge requests ~ code review, Gerrit, merge request, went through pull requests, commented before it went in
CAN bus = automotive protocols ~ CANoe, CAN FD, J1939, UDS diagnostics, CANopen, CANalyzer, LIN bus, SocketCAN, FlexRay, DBC files, AUTOSAR COM, ISO-TP
oscilloscope and logic analyser = debug with oscilloscope ~ Saleae, Rigol, scoped the, caught a glitch, JTAG, Tektronix, Lauterbach, logic probe, using a scope, on the bench, spectrum analyser, Keysight, Segger J-Link
unit tests for firmware = embedded unit testing < Unity/Ceedung, Ceedling, test harness on host, mocked registers, CppUTest, VectorCAST, Tessy, CMock ~ GoogleTest
battery operated devices = low power ~ sleep current, coin cell, duty cycle, stretch battery life, battery life, deep sleep, LoRa sensor nodes, energy harvesting, power budget
electronic engineering degree = electronics degree < MEng EEE, BEng Electronic, BEng Electronics, B.Tech ECE, Electronic & Computer Engineering, BEng EEE ~ BEng Electrical, MSc Embedded Systems
# web developer
front-end development = front end development = frontend < React, Vue, Angular, Svelte, jQuery front end, Next.js, web components, front-end builds ~ HTML5 and CSS3, HTML/CSS, SCSS, built web pages, responsive pages
HTML and CSS = HTML5 = CSS3 < SCSS, Sass, flexbox, CSS Grid, Tailwind, hand-coded HTML, HTML emails coded, HTML/Sass, HTML/CSS by hand, HTML emails ~ BEM, hand-coded, JSON-LD
JavaScript = JS < jQuery, React, Vue, vanilla JS ~ TypeScript, ES6, Angular
TypeScript < TSX, strict TS, ts-node, JS to TS, TS codebase ~ Angular 12, NestJS, plain JS to, tsconfig, Angular 2+, typed components
React = ReactJS < Next.js, Gatsby, React Router, React Query, Create React App, React 18 ~ Redux, React hooks, JSX, hooks, Redux Toolkit, Zustand
Vue.js = Vue < Vuex, Pinia ~ Nuxt
Angular < RxJS, NgRx
state management < Redux Toolkit ~ NgRx, Vuex, Zustand, MobX, Pinia
mobile-friendly sites = responsive web design = responsive layouts < media queries, mobile-first, pixel-perfect on mobile, mobile-first pages, phone tablet and desktop ~ Bootstrap, Tailwind, breakpoints, fluid grids, flexbox, pixel perfect, CSS grid, SCSS templates, Bootstrap pages
CSS frameworks < Tailwind, Bulma, Material UI, Chakra UI ~ Foundation CSS
WordPress < WordPress themes, Elementor, custom plugins PHP, Gutenberg blocks, Divi, WooCommerce, WP Engine, WPBakery ~ ACF
content management systems = CMS < WordPress, Drupal, Umbraco, Joomla, Contentful, Craft CMS, Sitecore, Strapi, TYPO3, AEM, Kentico, Sanity CMS, Squarespace, HubSpot CMS, Silverstripe
e-commerce development = ecommerce platforms < Shopify Plus, Hydrogen Shopify ~ Liquid templates, Magento, WooCommerce, BigCommerce, PrestaShop, OpenCart, Salesforce Commerce Cloud
Magento = Adobe Commerce < Magento 2 ~ Hyva
PHP = PHP development < Laravel, Symfony, CodeIgniter, Yii, Zend, CakePHP, PHPUnit, Twig ~ WordPress plugins
PHP frameworks < Blade templates, Livewire ~ Eloquent
web accessibility = WCAG = accessible websites = accessible interfaces = accessibility standards < screen reader testing, ARIA labels, ARIA fixes, screen reader tests, NVDA and VoiceOver, tested with NVDA, WCAG AA, accessibility lead, axe audits, BS 8878 ~ ARIA, Section 508, VoiceOver test, AA compliance, keyboard traps, VoiceOver, audit passed at AA, AA contrast, focus order, JAWS
SEO = technical SEO = search engine optimisation ~ meta tags, schema markup, structured data, Core Web Vitals, sitemaps, Google Search Console, Lighthouse score, canonical tags
web performance = page speed optimisation = page speed < PageSpeed, Lighthouse score, took LCP, LCP from ~ Lighthouse, lazy loading, code splitting, LCP, image optimisation, CDN cache pages, CLS, page weight, tree shaking, bundle size, TTFB
cross-browser testing = browser compatibility < BrowserStack, LambdaTest, cross-browser ~ IE11 bugs, Safari quirks
turn designs into code < Figma designs to, XD to HTML, Sketch to HTML, build from Figma ~ Zeplin, pixel-perfect
API integration = consume APIs < Stripe integration, third-party APIs, Google Maps API, PayPal integration ~ REST APIs, Axios, fetch API, GraphQL, Postman, webhook
GraphQL = GraphQL APIs = API integration ~ Hasura, Apollo Client, via Axios, JSON endpoints, hooked up to the backend, React Query, fetched data from, urql, wired to the backend, GraphQL queries
payment gateways = payment integration ~ Stripe, PayPal, Braintree, Worldpay, Sage Pay, Klarna, Adyen, Opayo
version control = source control < Git, GitHub, Bitbucket, GitLab, SVN ~ branches and pull requests
build tools = bundlers < Webpack, Vite, npm scripts, Babel, Grunt, yarn, esbuild ~ editor plugin, Maya export script, level designers place, editor scripts, Houdini tools, custom editor windows
front-end testing < Jest, Mocha, React Testing Library, Vitest, Enzyme, Karma Jasmine ~ Cypress, Playwright
hosting and deployment = website hosting = deploy websites < Netlify, Vercel, FTP deploy, SSH and VPS, WP Engine, DigitalOcean ~ cPanel, Cloudflare, Plesk, DNS records, Heroku, SSL certificates
DNS and domains = domain management < DNS records, nameservers ~ Cloudflare, GoDaddy, A records
headless CMS < Contentful, Strapi, Sanity CMS, Prismic, Netlify CMS, Storyblok ~ Gatsby
email templates = HTML email = email development < HTML emails, Mailchimp templates, MJML, Litmus, Outlook-safe email, Email on Acid
analytics and tag management < GA4 ~ Google Tag Manager, GTM, dataLayer, Hotjar, bounce rates, acquisition channels, Tag Manager, funnel analysis, Matomo, Looker Studio dashboard, Mixpanel, Amplitude, UTM tags
website maintenance = maintain websites = site updates < WordPress updates ~ plugin updates, content updates website, bug fixes website, site backups, security patches websites
UI animation = web animation < GSAP, Framer Motion, Lottie, CSS animations ~ Three.js, WebGL
MySQL = web databases = SQL web ~ MariaDB, phpMyAdmin, PostgreSQL, SQL queries
Node.js = server-side JavaScript < NestJS, Koa ~ npm
full-stack development = full stack < MERN, React and Node, full-stack ~ MEAN, LAMP, front and back end
design systems front end = component library < npm package of components ~ Storybook, design tokens, pattern library, shared components, UI library, component stories
web security = secure coding web < XSS, CSRF, SQL injection fix ~ OWASP, CSP headers
client communication web = client briefs agency = agency work ~ digital agency, client briefs, agency web developer, freelance websites
# backend developer
back-end development = backend development = server-side development < Spring Boot services, Django, Node services, ASP.NET Core, Go services, Laravel backend, Flask, Rails, FastAPI ~ REST endpoints, API endpoints
API development < REST endpoints, FastAPI, JAX-RS, REST controllers, WebAPI, Django REST Framework, Express endpoints, wrote the endpoints, HTTP endpoints, JSON endpoints, HTTP/JSON endpoints, OpenAPI spec, versioned REST services, REST services, JSON over HTTP ~ OpenAPI, Swagger, RESTful, Swagger docs, GraphQL resolvers, gRPC services
microservices = microservice architecture < microservice ~ Spring Cloud, broke up monolith, event-driven services, gRPC, saga pattern, service mesh, Istio, Dapr, broke the old app apart, out of the monolith, split the monolith, deployable services, small services, strangler pattern, carved services out
Java = Java development = Core Java < Java 8, Java 11, Java 17, Spring Boot, Hibernate, J2EE, Jakarta EE, Quarkus, Micronaut, JDK 8, JDK 17, Java 21 ~ JVM tuning, Spring monolith, JPA, Maven builds, Gradle builds, Ktor
Spring Boot = Spring framework ~ Spring MVC, Spring Cloud, Spring Data, Spring Security, Spring WebFlux
C# = NET = NET development ~ ASP.NET, NET Core, NET 6, Entity Framework, LINQ, WCF, Blazor, NET Framework 4.8, VB.NET, MVC 5, NET 8, Dapper
ASP.NET < Razor pages, Blazor, NET Core Web API ~ MVC 5, WebAPI
Python = Python development < Django, Flask, FastAPI, Pydantic, SQLAlchemy, asyncio, pandas ~ Celery
Go = Golang < goroutines, Go services, Gin framework, gRPC Go
Ruby < Rails ~ Sidekiq, RSpec, ActiveRecord
Kotlin backend < Ktor, Kotlin Spring
Scala = functional programming ~ Akka, Cats Effect, Play framework, Haskell, Clojure, ZIO
relational databases = RDBMS = relational database < PostgreSQL, MySQL, SQL Server, Oracle DB, Postgres, MariaDB, Aurora, MS SQL, T-SQL, DB2, PL/SQL, Oracle PL/SQL, stored procs, Oracle 12c, Amazon Aurora ~ Postgres schema
SQL = write SQL queries < T-SQL, PL/SQL, joins and CTEs, joined tables, CTEs, SQL joins, daily SQL, joins and window functions, Postgres and BigQuery, SQL extracts, nested subqueries ~ stored procedures, PostgreSQL, MySQL, complex queries SQL, window functions, BigQuery, queried Postgres, Teradata
NoSQL databases = NoSQL < MongoDB, DynamoDB, Cassandra, Couchbase, Cosmos DB, Firestore, ScyllaDB, Neo4j, Redis stores ~ Redis, HBase, Elasticsearch cluster
caching = Redis caching ~ Redis, Memcached, ElastiCache, Hazelcast, cache invalidation, Varnish
message queues = messaging systems = asynchronous messaging = message queue = message broker < Kafka, RabbitMQ, SQS, ActiveMQ, Azure Service Bus, Pub/Sub, IBM MQ, MassTransit, NServiceBus, Amazon SQS, SQS queues, Google Pub/Sub, Kafka events ~ Celery, NATS, Kinesis, Kafka topics, consumer groups, moved events onto Kafka
Kafka < Kafka Streams, Kafka Connect ~ Confluent, MSK
ORM = object-relational mapping < Hibernate, Entity Framework, SQLAlchemy, JPA, Prisma, Sequelize, ActiveRecord, TypeORM ~ Doctrine
database design = schema design < ER diagrams, normalised schema, tables keys and indexes, drew up tables, designed the schema, designed tables, normalised the schema ~ schema migrations, Flyway, Liquibase, database schema, tables and indexes, Alembic, entity relationship, schema for
query optimisation = database performance = SQL tuning < slow queries, query plans, indexing queries ~ execution plans, indexes added, EXPLAIN, N+1 queries
authentication and authorisation = OAuth2 = identity and access backend = single sign-on = OIDC ~ JWT, OpenID Connect, Keycloak, SAML, Auth0, IdentityServer, SSO, Spring Security, Cognito, Okta integration, RBAC, built login, role based access, SSO for
automated tests backend < JUnit, pytest, xUnit, NUnit, test-driven, RSpec, PHPUnit ~ Mockito, Testcontainers, Moq, JaCoCo
CI/CD = continuous integration = build pipelines = CI/CD pipelines < Jenkins, GitLab CI, GitHub Actions, Azure DevOps pipelines, CircleCI, TeamCity, Travis CI, Bitbucket Pipelines, ArgoCD, Jenkinsfiles, Jenkins pipelines, Argo CD ~ Bamboo, Octopus Deploy, release stages, deploys on merge, automated build, merge to prod, Tekton, builds and deploys
containers = containerisation < Dockerfiles, docker-compose, dockerised, wrote Dockerfiles, Docker images, docker compose, compose setup, multi-stage builds ~ Kubernetes, Podman, ECS, EKS, Helm charts, deployed pods, OpenShift, container images
cloud services < API Gateway, DynamoDB, SQS ~ Lambda, Azure Functions, ECS, SNS, Cloud Run, EventBridge, Step Functions
system design = software architecture = solution design software ~ architecture decisions, ADRs, C4 diagrams, scalable architecture, design docs, sequence diagrams, RFC engineering, hexagonal architecture
design patterns < SOLID, DDD CQRS ~ DDD, CQRS, Gang of Four, event sourcing, clean architecture, dependency injection, hexagonal architecture
high throughput systems = scalability < millions of requests, 10k rps ~ requests per second, p99, horizontal scaling, load tests, JMeter, Gatling, p95 latency, sharding
observability = logging and monitoring < Grafana, Datadog, ELK, Kibana, New Relic, Prometheus, OpenTelemetry, Dynatrace, Jaeger ~ Splunk, Sentry, App Insights, Serilog
search engines = Elasticsearch ~ Solr, OpenSearch, Lucene, Algolia
third-party integrations = systems integration < Salesforce API, integration with ERP, MuleSoft, BizTalk, Apache Camel ~ Stripe, webhooks, SOAP services, Twilio, middleware, Plaid
legacy modernisation = refactor legacy code < monolith split, decomposed monolith ~ strangler pattern, legacy refactor, migrated from .NET Framework, COBOL migration, tech debt reduced, rewrote legacy
code review = pull requests = peer code review < code reviews ~ PRs, merge requests
agile development = agile methodologies < scrum, sprint planning ~ Jira tickets, Kanban, retros
on-call support = production support = incident support software = live support of applications < out-of-hours support rota, root cause prod bugs, fixed live incidents, hotfixed live incidents, debugged live incidents, live bugs, production bugs ~ on-call, PagerDuty, production issues, Opsgenie, P1 incidents, what ops could not, passed on by second line, on call one week
mentor developers = mentor junior engineers = technical leadership ~ mentored juniors, tech lead, led team of developers, pair programming, onboarding developers, led engineers
gRPC = RPC services ~ protobuf, Protocol Buffers, Thrift
batch processing jobs = background jobs < Spring Batch, Hangfire, Quartz scheduler ~ Sidekiq, Celery, cron jobs
Java framework < Spring Boot, Hibernate, Quarkus, Micronaut, Java EE, Jakarta EE, Dropwizard, Spring MVC, Vert.x
unit tests = automated testing of code < JUnit, pytest suites, TestNG, xUnit, NUnit, Jest, RSpec, PHPUnit ~ Mockito, Testcontainers, raised coverage, coverage from, test-driven, test coverage up
mentoring juniors = mentor juniors < paired with juniors, buddy for new developers ~ looked after trainees, weekly pairing, coached graduates, paired with graduates, interns under my wing, under my wing, taught graduates, brought on juniors, learning plan
requirements gathering = gathering requirements = requirements elicitation ~ found out what they needed, wishes into spec, turned wishes into, sat down with users, wrote user stories, interviewed users, wrote the spec, talked to users
optimise application performance = performance optimisation = performance tuning = performance optimization < profiled and tuned ~ N+1 queries, page load from, cut p95, tuned slow, made it faster, response times from, by caching, slow queries, missing indexes, sped up
Oracle Certified Professional Java = OCP Java < OCP Java SE, Java SE 8 Programmer, 1Z0-819, 1Z0-809, Java SE 11 Developer, OCPJP, Java SE 17 Developer
degree or HND in IT < BSc Computer Science, MSc Software Engineering, BTech Computer Science, MEng Computing, BEng Software, BSc Software Engineering, MSc Computing, BSc Computing, B.Tech CSE ~ BSc Information Technology, BSc (Hons) Information Technology, HND Computing, MCA
# mobile developer
iOS development = iOS apps = native iOS < SwiftUI, iOS app shipped, iOS engineer, iOS developer ~ UIKit, Objective-C, Xcode, iPad app, CocoaPods, TestFlight, Core Data, App Store downloads, Combine framework
Swift = SwiftUI ~ Swift Package Manager, Swift concurrency
Objective-C < ObjC
Android development = Android apps = Android SDK < Jetpack Compose, Android Studio, Play Store app, Android codebase, Android engineer, Android developer ~ Java Android, Room database, Retrofit, Dagger, coroutines, Room cache, Dagger Hilt
Kotlin < Kotlin coroutines, Jetpack Compose, KMM, Kotlin Multiplatform
Jetpack Compose = modern Android < Compose UI ~ Jetpack
cross-platform development = cross-platform mobile apps = cross-platform mobile < Xamarin, Ionic, Cordova, PhoneGap, NativeScript, React Native modules, .NET MAUI ~ MAUI, Expo, Kotlin Multiplatform, Capacitor, Dart codebase, one codebase for both, both stores
React Native < React Navigation, RN CLI ~ Expo, Hermes engine
Flutter = Dart < Riverpod ~ BLoC
app store submission = publish apps = app releases < Play Store release, submit to App Store, Google Play listing ~ TestFlight, App Store Connect, Play Console, app review rejection, provisioning profiles, staged rollout, Fastlane, phased rollouts, store listings, signing certificates, shipped releases
mobile architecture = MVVM = design patterns mobile ~ VIPER, MVI, Clean Architecture, TCA, Redux mobile, MVP pattern, coordinator pattern, RIBs
dependency injection mobile = Dagger = Hilt ~ Swinject
reactive programming = RxSwift = RxJava ~ coroutines Flow, RxKotlin
networking mobile < Retrofit, Alamofire, OkHttp ~ URLSession, Dio
local storage = mobile databases = offline storage < Core Data, SwiftData, Hive Flutter, Room cache, Core Data store, Realm database, SQLite cache, WatermelonDB ~ SQLite, offline sync, UserDefaults, Keychain, works without signal, works offline, queued uploads, conflict resolution, once back online
push notifications = notifications mobile < FCM, APNs, Firebase Cloud Messaging, OneSignal, Airship, Braze pushes ~ push notification, opt-in rate, delivery alerts
Firebase < Firestore, Firebase Auth ~ Crashlytics, Remote Config, FCM
crash reporting = app stability = crash-free rate < Crashlytics, Bugsnag, Instabug, crash-free sessions ~ Sentry, crash-free, ANRs, out-of-memory crashes, App Center
mobile testing < XCTest, JUnit Android, XCUITest, Robolectric, Appium, MockK ~ Espresso, snapshot tests
mobile CI/CD = app build automation < Bitrise, Codemagic, GitHub Actions iOS, Xcode Cloud ~ Fastlane, App Center
in-app purchases = mobile payments < StoreKit, Google Play Billing, RevenueCat, in-app purchase, Google Billing, Play Billing ~ IAP, Apple Pay, Google Pay, built the paywall, paywall, free trial
mobile UI implementation = UI from designs mobile < Figma to app, SnapKit ~ Auto Layout, Material Design, HIG, XML layouts, custom views
accessibility mobile < Dynamic Type ~ VoiceOver, TalkBack
app performance < LeakCanary, Android Profiler ~ memory leak, ANR, retain cycles, app start time, startup time cut
maps and location = geolocation features < MapKit, Google Maps SDK, Core Location, background location ~ Mapbox, geofencing
Bluetooth and wearables = device connectivity < BLE app ~ CoreBluetooth, watchOS, Wear OS, HealthKit, Google Fit, Apple Watch
camera and media features = AR features ~ ARKit, AVFoundation, CameraX, ARCore, ML Kit, Vision framework, ExoPlayer, Core ML
deep linking = app links < universal links, deep links ~ Branch.io
mobile security = app security < certificate pinning, jailbreak detection, root detection ~ Keychain, biometric login, Face ID, ProGuard, OWASP MASVS
mobile analytics = event tracking < Firebase Analytics, Adjust SDK, Optimizely mobile ~ Mixpanel, Amplitude, AppsFlyer
internationalisation = i18n < localised app, RTL layouts, translated strings app, i18next, extracted all strings, react-intl, strings for translation ~ right-to-left, rolled out in 11 languages, date and currency formats, ICU messages, locale files
app downloads and ratings = published apps = apps live in store < million installs, 100k downloads ~ downloads, App Store rating 4.8, Play Store rating
SDK development = mobile libraries < built SDK, Swift package published ~ AAR library, white-label app, modularised app
UI frameworks Android = XML layouts = Material Design ~ Material Components, ConstraintLayout
enterprise mobile = MDM apps < Zebra handheld app ~ MDM, Intune app, kiosk mode, AirWatch
Agile mobile team = sprint delivery mobile < scrum team mobile ~ two-week sprints, Jira
automated UI testing for mobile = mobile test automation = mobile UI tests < XCUITest, Appium scripts, Appium, device farm, Maestro flows, Firebase Test Lab ~ Espresso, Detox
mobile app testing ~ BrowserStack, iPhones and Galaxy models, on real devices, TestFlight builds, device lab, Sauce Labs, checked every build, Charles Proxy
# data analyst
SQL = SQL queries = data querying < T-SQL, joins and CTEs, window functions, PostgreSQL queries, wrote SQL, Snowflake queries, Redshift queries ~ BigQuery, MySQL, stored procedures
data visualisation = dashboards = build dashboards = BI reporting = data visualization < Power BI, Tableau, Qlik Sense, Looker Studio, Data Studio, QlikView, Metabase, Tableau dashboards, Tableau workbooks, Qlik Sense apps, Looker dashboards, PBI, Tableau Desktop, OTIF dashboards, Tableau boards, Power BI boards ~ SSRS, Superset, DAX measures, DAX, sales cockpit, live screen of, built a live screen
Power BI < DAX measures ~ PBIX, Power BI service, Power Query M, PBI, Power BI dashboards built, PL-300, Power BI Desktop
Tableau < Tableau Server, LOD calcs, Tableau Desktop ~ Tableau Prep
Excel analysis = advanced spreadsheets < Power Pivot, pivots ~ Power Query, VLOOKUP, INDEX MATCH, XLOOKUP, VBA macros, SUMIFS, Excel macros, array formulas, XLOOKUPs, nested IFs, Solver, VBA, INDEX/MATCH
Excel automation < VBA macros ~ macros, Excel macros
data cleaning = data preparation = data wrangling = clean and prepare raw data < deduplicate data, cleaned datasets, data cleansing, OpenRefine, merged datasets, clean datasets, deduplicated records, deduplicated customer records, messy survey exports, cleaned sensor logs, cleansed data, linked and cleaned ~ Power Query, Alteryx, pandas, tidy data, missing values, dplyr, wrangled, fixed doubles, bad dates, messy files, tidy tables, repaired postcodes, removed duplicates, checked totals against source, put messy files right, data quality rules
data preparation tools < KNIME, Tableau Prep, Dataiku
ETL = data pipelines = data extraction < SSIS, Airflow, Fivetran, ETL jobs, Talend, Alteryx workflows, Azure Data Factory, Informatica, Matillion, SSIS packages, Airflow DAGs, Glue jobs, loads into Snowflake ~ dbt, Stitch, nightly loads, star schema, dbt models, Alteryx, Kimball
Python < pandas, NumPy, matplotlib, seaborn, notebooks with pandas ~ Jupyter, Polars, Jupyter notebooks, BeautifulSoup, scripted in Python, Python scripts, scikit-learn, PySpark, web scraping
R programming = R < ggplot2, dplyr, tidyverse, RStudio, R Markdown, lme4, Shiny apps, Tidyverse scripts ~ Shiny, CRAN, Quarto
statistical analysis = statistics = hypothesis testing = Stata or SPSS ~ regression, t-tests, ANOVA, chi-square, SPSS, correlation analysis, SAS, Stata, significance tests, confidence intervals, mixed models in R, SAS 9.4, panel regressions, lme4, multilevel models, R scripts, regressions in R, fixed effects, panel waves
statistical software < SAS Enterprise Guide, Base SAS, SAS macros, SAS 9.4 ~ SPSS, Stata, SDTM, ADaM, TLFs, PROC SQL
A/B testing = experimentation = split testing = experiment analysis < A/B tests, Optimizely, experiment readout, VWO, split tests, control vs variant, online controlled experiments, CUPED, experiments on checkout ~ uplift test, control group, Google Optimize, randomised trials, sample sizes, power calc, tested variants, told which won, variant tests, multivariate tests
web analytics = digital analytics < GA4 ~ Adobe Analytics, conversion funnel, GTM, UTM tracking, Mixpanel, Amplitude, Omniture, bounce rates, Matomo, Piwik PRO, Hotjar, clickstream
KPI reporting = performance reporting = management reporting = MI reports < weekly KPI pack, MI packs, monthly reports KPIs, KPI dashboard, MI reporting, monthly MI ~ scorecards, board pack, management information
automate reports = report automation = automate reporting = reporting automation < automated monthly report, auto-refresh dashboards, scripted monthly packs, scripted the reports, replaced manual reports, automated the monthly ~ scheduled reports, Python report, macros, hours saved reporting, refresh automated, Power Automate, job that runs itself, so nobody had to copy, manual Excel to, refreshes itself
ad hoc analysis = ad hoc reporting = data requests < ad-hoc requests, stakeholder data requests, adhoc queries ~ one-off reports, deep dives, deep-dive analysis
stakeholder presentation of insights = present findings < presented insights, insight decks, data stories, presented to senior leadership data, insight presentation ~ slides to directors
requirements gathering data < business questions translated, stakeholder interviews dashboard ~ requirements workshops, report specs
forecasting = trend analysis = predictive analysis = predictive modelling = time series forecasting ~ time series, sales forecasts, ARIMA, Prophet, trend analyses, demand forecast model, run-rate forecasts, seasonality, MAPE, propensity score, logistic regression, time series of, predicted weekly demand, foresaw weekly orders, exponential smoothing, predicted monthly, state space, SARIMA, ETS models, holiday effects, churn model, who leaves
segmentation = customer analytics = customer segmentation < segments built, k-means segments ~ RFM, cohort analysis, churn analysis, customer lifetime value, CLV, LTV, cohort retention
data quality = data validation = data integrity < data quality checks, data quality rules ~ reconcile data, validation rules, reconciled reports, data profiling, Great Expectations
data modelling = data warehouse = star schema = Snowflake = Redshift ~ Kimball, fact and dimension tables, dbt models, semantic model, data marts, slowly changing dimensions, BigQuery, Azure Synapse, Teradata, Databricks SQL, Snowflake marts, Vertica
data warehousing = cloud data warehouse < Snowflake, BigQuery, Redshift, Azure Synapse ~ Teradata, Databricks SQL
Google Sheets < Apps Script ~ QUERY function
financial and sales analysis = commercial analysis = revenue analysis ~ sales analysis, margin analysis, price analysis, revenue by product, basket analysis, sales performance analysis, P&L variance analysis
marketing analytics = campaign analysis = marketing attribution < marketing mix modelling ~ attribution, ROAS, campaign performance report, media mix, email campaign analysis, CAC
operational analytics = process analysis operations ~ call volumes analysis, capacity model, SLA reporting, workforce analysis, bottleneck analysis
data governance < Collibra, data catalogue, data lineage, Alation, data stewards, master data rules ~ GDPR subject data, metadata, Purview, access control for data, quality rules, data owners, lineage, retention rules
geospatial analysis = mapping data < QGIS, ArcGIS, spatial joins ~ postcode mapping, drive-time analysis, Mapinfo
Git for analytics = version control analytics ~ Git, GitHub
NHS data < SUS data, NHS Digital datasets ~ HES, claims data, SNOMED data, RTT reporting
CRM data = Salesforce reporting < Salesforce reports ~ HubSpot reports, Dynamics data, SOQL
survey analysis = questionnaire data analysis < weighting survey data, NPS analysis ~ survey results, Qualtrics, SPSS
present findings to non-technical stakeholders = present insights = present your findings = explain results to non-statisticians = presenting data to stakeholders ~ in plain language, explained results to, stood before the board, took execs through findings, what numbers mean, presented findings to, into plain talk, simple charts, slide story, walked managers through, told the board what
quantitative degree < BSc Mathematics, MSc Applied Statistics, MSc Statistics, MSc Medical Statistics, BSc Maths, DPhil Statistics, Diplom-Statistiker, MMath, PhD Mathematics, PhD Statistics, BSc Mathematics & Stats ~ MSc Data Science, BSc Statistics, PhD Physics, PhD in machine learning
reporting requirements < report briefs ~ what they needed to see, list of measures, met each department, wishes to list, agreed the measures, what they need to see
# data scientist
machine learning = ML models = build predictive models < XGBoost, random forest, gradient boosting, LightGBM, CatBoost, supervised learning, trained models ~ scikit-learn, logistic regression, classification models, churn model
predictive modelling = predictive analytics < churn model, propensity model, credit scoring model, demand forecasting model ~ XGBoost, LightGBM, logistic regression
Python data science < scikit-learn, PyTorch, TensorFlow ~ pandas, NumPy, Jupyter, SciPy
deep learning = neural networks < PyTorch, TensorFlow, CNN, LSTM, Keras, fine-tuned BERT, ResNet, autoencoder, GANs, TF 2, PyTorch Lightning, fine tuned BERT, CNNs, trained CNNs, U-Net ~ transformers, JAX, Hugging Face
deep learning frameworks < Keras, PyTorch Lightning ~ JAX
natural language processing = NLP = text analytics < spaCy, topic modelling, sentiment analysis, NLTK, word2vec, text classification, named entity recognition, tokenisers, intent models ~ BERT, Hugging Face, NER, text mining, LDA topics, entity extraction, topic models, sentiment model, transformers
large language models = LLMs = LLM < GPT-4, LangChain, fine-tune LLM, OpenAI API, LoRA fine-tuning, Llama, LlamaIndex, retrieval-augmented generation, Claude API, LoRA tuning, Llama 3, prompt evaluation, fine-tuned Llama ~ prompt engineering, vector database, embeddings search, pgvector, embeddings, vector store, retrieval
computer vision < YOLO, OpenCV, image segmentation, object detection, image classification, Detectron2, Detectron ~ CNN, U-Net, OCR model, segmentation of CT, Segmented MRI, weld defects, defect detection, ResNet
statistical modelling = statistical inference = statistics = mixed models ~ Bayesian, PyMC, GLM, mixed-effects, regression models, hypothesis tests, survival analysis, MCMC, generalised linear models, multilevel models, survival models, fitted GLMs, GLMs, logit models, fitted logit, logistic regression, Cox models, built regressions, mixed effects, hierarchical fits, regressions in R
Bayesian < PyMC, Bayesian hierarchical, JAGS, brms ~ MCMC, Gaussian processes, Stan, informative priors, hierarchical fits, posterior
experimentation = A/B testing = causal inference ~ A/B tests, uplift modelling, difference-in-differences, causal forest, DoWhy, CUPED, propensity score matching, multi-armed bandit, geo experiments, instrumental variables
recommendation systems = recommenders < collaborative filtering, recommender, product recommendations model ~ matrix factorisation, learning-to-rank, ALS
time series forecasting = forecasting models = demand forecasting ~ ARIMA, Prophet, SARIMA, LSTM, exponential smoothing, N-BEATS, demand forecast model, hierarchical forecasting, SARIMAX
anomaly detection < fraud model, fraud detection model ~ isolation forest, outlier detection, autoencoder
clustering = unsupervised learning < k-means, DBSCAN, hierarchical clustering ~ PCA, UMAP, t-SNE, Gaussian mixture
feature engineering = feature selection ~ feature store, SHAP feature selection, engineered features, Feast, target encoding, one-hot encoding, derived features, lag features, ratio features, cleaned logs for training, one-hot, training sets, feature pipelines
model deployment = MLOps = productionise models = ML in production = MLflow or Kubeflow ~ MLflow, SageMaker, model API FastAPI, Kubeflow, Vertex AI, deployed model, Databricks MLflow, model registry, BentoML, Azure ML, DVC, Seldon, model serving, Weights & Biases, model monitoring, experiment tracking, SageMaker pipelines, Metaflow
model monitoring = model drift = model performance monitoring = monitor models for drift < data drift, Evidently, drift alerts, PSI alarms, drift alarms, WhyLabs ~ model retraining, PSI, champion challenger, automatic retraining, live accuracy, refreshed the model, input distribution, weekly retraining
model evaluation < Optuna, grid search, hyperopt, out-of-time test, backtest model ~ cross-validation, AUC, ROC, confusion matrix, precision and recall, F1 score
explainable AI = model interpretability < SHAP, feature importance plots ~ LIME, partial dependence
big data = Spark = distributed computing = large datasets ~ PySpark, Databricks, Hadoop, Hive, Dask, EMR, Ray, HDFS, bn rows, million rows, row tables, clickstream, 5TB daily, terabytes, million records, EMR Spark, Spark jobs, shuffles and partitioning, Ray cluster, Flink, Scala
cloud ML platforms = cloud data science < SageMaker, Vertex AI, Azure ML ~ Databricks, Bedrock
optimisation = operations research < Gurobi, CPLEX, integer programming, OR-Tools, PuLP, MILP ~ vehicle routing optimisation, simulated annealing
reinforcement learning < Q-learning, RLlib, DQN, Stable Baselines ~ bandits, PPO
exploratory data analysis = EDA < Jupyter exploration, exploratory analysis, pandas profiling ~ seaborn plots
data visualisation data science < Dash app, Streamlit, Shiny, Bokeh ~ Plotly, matplotlib, ggplot2, Altair charts
data pipelines data science = orchestration < Airflow, Prefect, Dagster, Luigi ~ dbt
software engineering practices = production code Python = unit tested code ~ pytest, Docker, code reviews, CI pipelines, type hints, packaging Python, poetry
credit risk modelling < scorecard development, PD LGD EAD, credit scorecards, Basel models ~ IFRS 9, WOE, Gini
pricing and marketing models = marketing mix modelling = price elasticity ~ MMM, CLV model, uplift model, media mix model, Robyn, LTV model
bioinformatics = genomics data < Bioconductor, genomics pipeline, NGS analysis ~ RNA-seq, GWAS, single-cell, Nextflow
present to stakeholders < presented model results, explained models to business ~ non-technical stakeholders, exec readouts
research papers < NeurIPS, ICML ~ published papers, Kaggle, arXiv, conference paper, PhD thesis machine learning
advanced degree quantitative = MSc or PhD quantitative = postgraduate quantitative degree < MSc data science, PhD physics, MSc statistics, PhD statistics, MSc machine learning, PhD mathematics ~ MS computer science
machine learning libraries = machine learning frameworks < scikit-learn, XGBoost, LightGBM, PyTorch, TensorFlow, Keras ~ CatBoost, Hugging Face
deploy machine learning models = models to production = deploy models = machine learning in production < Vertex AI, Azure ML ~ SageMaker, behind FastAPI, SageMaker endpoints, took the classifier live, served the model, BentoML, model serving, Triton, Seldon, in production behind
publish research = peer-reviewed venues = publish in peer-reviewed journals = research publications < JMLR, journal articles ~ first author, NeurIPS, ICML, paper in, papers in, workshop papers, article in, under revision, published in
clinical trial statistics = clinical trials statistics < trial statistician, SAP for trials ~ randomisation, sample size, RCTs, DSMB, oncology RCTs, interim analyses, phase II/III, CONSORT
survey sampling < multistage samples, non-response adjustment, survey weighting, stratified sample ~ calibration weights, raking, drew samples, sampling frame
official statistics = data publication < statistical officer, National Statistics, statistical bulletin ~ ONS, price index, GDP release, Eurostat, published quarterly
survey design = questionnaire design < piloted a questionnaire, piloted the questionnaire ~ wrote and piloted, Qualtrics, sample and fieldwork, item questionnaire, SurveyMonkey, fieldwork agency briefed, online panel
literature review = evidence reviews < rapid evidence, scoping review ~ PRISMA, meta-analysis, screened abstracts, Covidence, Cochrane, what works, search strings, looked into what works
qualitative research < semi-structured, depth interviews ~ coded in NVivo, NVivo, focus groups, thematic analysis, MAXQDA, interview guide, Atlas.ti, led focus groups
grant applications = secure grant funding = grant writing = trust and foundation applications ~ won a bid, won a grant, bids a year, Lottery Fund, ESRC bid, drafted proposals, two funded, co-author of grant, bid writer, Arts Council money, got out of the Heritage Lottery, won 480k, Lottery and local trusts, Horizon 2020, UKRI, DFG proposals, Wellcome Trust, Trusts Officer, successful bids
teaching at university level = university teaching < lectured undergraduates, taught undergraduates ~ seminars per term, lectured, marked essays, BA students, tutorials for, module leader, seminar tutor, FHEA
research ethics < ethics applications, IRB approval, HRA approval ~ data management plans, consent forms, anonymised files, NHS REC, ethics committee, IRAS
supervise students < guided theses, supervised dissertations ~ master theses, PhD students, two RAs, dissertation students, led RAs
present at conferences = conference presentations < gave papers at, presented posters ~ talks at, poster in, international meetings, papers at meetings, invited talk, keynote at, gave talks
# DBA
database administration = manage databases = DBA < SQL Server DBA, Oracle DBA, PostgreSQL DBA, production DBA, MySQL DBA, DB2 DBA, MongoDB admin ~ 200 instances, maintain databases
SQL Server administration = MS SQL Server ~ SQL Server 2016, SQL Server 2019, Always On, SSMS, Availability Groups, SQL Agent, SQL Server 2012, Managed Instance
Oracle database < Data Guard, RMAN, Exadata, OEM Oracle ~ Oracle 19c, RAC, ASM, Oracle 12c, AWR reports, GoldenGate, Oracle 11g
PostgreSQL administration < pgBouncer, Patroni, vacuum tuning, WAL archiving, pgBackRest, Postgres replication ~ pg_dump, RDS Postgres
MySQL administration < XtraBackup, MySQL replication, InnoDB Cluster, ProxySQL ~ Percona, Galera, mysqldump
backup and recovery = database backups = restore databases = disaster recovery databases = backups = disaster recovery ~ RMAN, point-in-time restore, log shipping, backups and restores, Ola Hallengren, Commvault SQL, Veeam SQL, restore tests, XtraBackup, pgBackRest, transaction log backups, Veeam, restored files, restored deleted files, restores monthly, tried restores, off-site copies, fail-over drill, Commvault, restored from tape, Backup Exec, Acronis, Rubrik, Azure Backup, brought server back, fail-over, DR test, 3-2-1, RTO and RPO, restored file server, Veeam jobs
high availability < Availability Groups, Data Guard, clustering SQL, failover cluster, mirroring SQL, Patroni, Galera ~ Always On, RAC, log shipping, replica sets
database replication = data replication < transactional replication, GoldenGate, streaming replication, logical replication, Data Guard, AWS DMS, MySQL replication
performance tuning databases = query tuning = index optimisation < wait stats, Query Store, SQL Profiler, parameter sniffing ~ execution plans, AWR, index fragmentation, blocking and deadlocks, missing indexes, statistics update, extended events, ASH reports, explain plan, slow query log
monitoring databases = database monitoring tools < SolarWinds DPA, Redgate SQL Monitor, SentryOne, pgBadger, PMM Percona, Zabbix databases ~ Idera, Quest Foglight, Spotlight
patching and upgrades databases = database upgrades = version upgrades < quarterly patches Oracle, in-place upgrade SQL, upgraded SQL 2012, service packs SQL, upgrade to 19c ~ CU patches, PSU patch, OPatch
database migrations < migrated databases to Azure, RDS migrations, Azure Data Studio migration, SSMA, migrate to Azure SQL, migrated to Aurora ~ DMS, Data Pump, side-by-side migration, expdp impdp
cloud databases < RDS, Aurora, Cloud SQL, Azure SQL DB, Cloud Spanner ~ Managed Instance, Cosmos DB
database security < roles and grants, SQL logins, least privilege DB, audit vault, Always Encrypted, row-level security ~ TDE, permissions SQL, data masking, encryption at rest
T-SQL = stored procedures = PL/SQL ~ stored procs, triggers and functions SQL, cursors, packages PL/SQL, PL/pgSQL, dynamic SQL, table-valued functions
SSIS = SQL Server Integration Services < SSIS packages ~ DTS packages
SSRS = SQL Server Reporting Services = reporting services < paginated reports
SSAS = OLAP cubes ~ cubes MDX, tabular models, MDX
database automation = scripts for DBA tasks < dbatools, PowerShell SQL ~ Ansible databases, cron backup scripts, bash scripts Oracle
DBCC and maintenance = database maintenance plans = integrity checks ~ DBCC CHECKDB, rebuild indexes, Ola Hallengren, maintenance plans, index rebuild jobs, update stats, SQL Agent jobs
capacity planning databases = storage management databases < tablespace growth, tempdb sizing, filegroups, capacity reports SQL ~ disk growth, partition tables, datafiles, partitioning tables
database design = data modelling = schema design < ERwin, ER diagrams, physical data model, PowerDesigner ~ normalisation, 3NF, SQL DBM
database deployments = release scripts = schema change management < Redgate SQL Compare, Flyway, Liquibase, DACPAC, deploy scripts to prod ~ SSDT, Redgate, change scripts
incident and on-call DBA = database incident resolution < on-call DBA, out-of-hours DBA, 24x7 DBA ~ P1 database outage, corruption recovery, database outage
NoSQL administration < MongoDB Atlas ~ replica sets, Cassandra cluster, sharded cluster, Redis cluster, nodetool, Couchbase cluster, DynamoDB tables
ITIL change control = change requests databases ~ CAB, RFCs, ServiceNow changes
licence management databases = licensing databases < Oracle licence audit, SQL core licensing, licence consolidation
data refresh = environment cloning = refresh test environments < refresh UAT, database refresh, RMAN duplicate, copy-down databases ~ masked copy dev, clone prod, anonymised test data
database certification < MCSA SQL, DP-300, MCDBA, Microsoft certified Azure Database Administrator ~ OCP, OCA, OCM
query optimisation for developers = code review SQL = advise developers on SQL ~ SQL code review, helped developers tune, rewrite queries, review stored procs
data warehouse support < Snowflake admin, Redshift admin ~ Teradata, Netezza, data mart loads, overnight loads
GDPR and audit = compliance databases = SOX controls databases ~ SOX, GDPR deletes, audit trail SQL, PCI database, access recertification
# DevOps and cloud
infrastructure as code = IaC < Terragrunt, OpenTofu, Terraform modules ~ CloudFormation, Ansible, Bicep, Pulumi, ARM templates, CDK, Packer, Puppet, HCL modules, HCL, AWS CDK, Atlantis
Terraform < Terragrunt, Terraform modules, Terraform Cloud ~ OpenTofu, HCL
configuration management = server automation < playbooks Ansible, Ansible playbooks, Ansible Tower ~ Puppet, SaltStack, DSC PowerShell, playbooks, playbooks and roles, Puppet manifests, Salt states, Chef cookbooks, AWX, Puppet modules
CI/CD pipelines = build and release automation < Jenkins, GitLab CI, GitHub Actions, Azure DevOps pipelines, ArgoCD, CircleCI, Tekton, Jenkinsfile ~ TeamCity, Spinnaker, Concourse, Octopus Deploy, Bamboo
Kubernetes = container orchestration = K8s < EKS, AKS, GKE, Helm, kubectl, Rancher, CKA, Kustomize, k3s, EKS clusters, Helm charts, CKAD ~ OpenShift, pods and deployments, Nomad, ran clusters
Kubernetes deployments < Helm charts ~ Kustomize, ArgoCD
GitOps < ArgoCD, FluxCD, Argo CD, Flux GitOps
AWS = Amazon Web Services < EC2, Lambda, EKS, CloudFormation, IAM policies, Route 53, VPCs, CloudWatch, ECS Fargate, Control Tower, CloudFront, Lambda functions, DynamoDB, EKS clusters, RDS instances, AWS CDK ~ RDS, S3 buckets, API Gateway
Azure = Microsoft Azure < AKS, App Services, Azure VMs, ExpressRoute, Azure landing zone, AZ-104, Azure Functions, Azure portal, Azure Data Factory, AZ-305 ~ Azure DevOps, Azure AD, Bicep, ARM templates, Entra ID, VNets, App Service
Google Cloud Platform = GCP < GKE, Cloud Run, Pub/Sub, Cloud Build ~ BigQuery, Anthos
cloud migration = migrate to the cloud < migrated workloads to AWS, lift-and-shift, moved on-prem to Azure, on-prem to AWS, VMs to Azure, lifted VMs, workloads to AWS ~ data centre exit, CloudEndure, AWS MGN, Azure Migrate, Exchange to Microsoft 365, moved mail to, into AWS, out of our cellar, moved the data centre, to Office 365
monitoring and alerting = system monitoring < Prometheus, Grafana, Datadog, CloudWatch, ELK, New Relic, Zabbix, Nagios, Dynatrace, OpenTelemetry, Alertmanager, PRTG, Icinga, ELK stack, CheckMK, SolarWinds ~ Splunk, PagerDuty, Loki, alert rules, scraped targets, alerts to phone, watched over servers
log management = centralised logging < ELK, Splunk, Fluentd, Graylog, Logstash, Kibana, CloudWatch Logs ~ Loki
Linux systems = Linux < Ubuntu servers, RHEL, CentOS, systemd, Debian, Red Hat, RHCSA, SUSE, Amazon Linux, SELinux, RHCE, LPIC-2, LPIC, Debian hosts ~ Linux boxes, kernel tuning, LVM
scripting = automation scripts < Bash scripts, PowerShell, bash, shell scripts ~ Python scripts, boto3, Groovy, Go CLI tools
networking cloud = VPC = cloud networking ~ subnets and route tables, Transit Gateway, security groups, VPN gateway, ExpressRoute, Direct Connect, VNets peering, load balancers ALB, PrivateLink, NACLs
load balancing < HAProxy, Traefik ~ NGINX, ALB, Apache httpd, ELB
cloud security = DevSecOps = secrets management = security in pipeline = security hardening = Vault ~ IAM least privilege, Trivy, GuardDuty, Snyk, Secrets Manager, Key Vault, SonarQube, Checkov, KMS, AWS Config, Prisma Cloud, Security Hub, tfsec, rolled out Vault, CIS benchmarks, rotated keys, SOPS, AWS Secrets Manager, Azure Key Vault, short-lived credentials, Vault cluster, dynamic DB creds, hardened hosts, no plain passwords, CyberArk
IAM < IAM policies, IAM roles ~ Azure AD, SSO, Okta, RBAC, Entra ID, AWS SSO
resilience = DR < failover region, multi-region, DR failover ~ multi-AZ, DR tests, RTO and RPO, auto scaling groups, active-active, backups snapshots
auto scaling = scalable infrastructure < ASG, autoscaling, Karpenter, KEDA, cluster autoscaler, auto-scaling groups ~ HPA
site reliability engineering = SRE < error budgets, SLIs and SLOs ~ SLOs, SLIs, toil reduction, post-mortems, chaos engineering
incident management = on-call = production incident response = out-of-hours support = post-mortems ~ PagerDuty, on-call rota engineers, P1 incidents, Opsgenie, blameless post-mortem, runbooks, incident commander, MTTR, carried the pager, on call 1 in, on call one week, first responder, standby duty, woke up to fix, week on call, every fourth week, sev-1, root cause reports, blameless reviews, major incident, war room, PIR, wrote the reviews after, outage calls led
cloud cost optimisation = FinOps = cloud costs < cloud bill cut, Azure costs cut, cloud spend down ~ reserved instances, Cost Explorer, rightsizing, spot instances, savings plans, AWS bill, Kubecost, CloudHealth, reserved capacity, unused volumes, Azure bill, cloud bill
serverless = serverless architecture < Lambda, Azure Functions, Step Functions, Cloud Functions, Serverless Framework ~ API Gateway, SAM
artefact management = container registry < Artifactory, ECR, GHCR ~ ACR
version control DevOps = branching strategy ~ GitFlow, trunk-based, GitLab admin, GitHub Enterprise, monorepo, Bitbucket Server
service mesh = API gateways ~ Istio, Linkerd, Apigee
virtualisation = virtualised environments < vSphere, ESXi, vCenter, ESXi hosts, vMotion ~ Hyper-V, Proxmox, KVM, Nutanix, Citrix Hypervisor, VDI, KVM hosts, guests
patching and hardening = server hardening = vulnerability patching ~ CIS benchmarks, SSM Patch Manager, AMI hardening, WSUS, golden images, Packer, CIS hardened
release strategy < zero-downtime, blue-green ~ blue/green, canary, rolling deployments, feature flags, LaunchDarkly
managed databases < RDS, Aurora, Cloud SQL, Azure SQL, DynamoDB ~ ElastiCache
platform engineering = internal developer platform < Backstage, developer platform, self-service environments ~ Crossplane, golden paths, IDP
cloud certifications < AWS Solutions Architect, SAA-C03, AWS DevOps Professional, AWS SysOps, AWS SAA, AWS DevOps Engineer Professional, AWS Developer Associate ~ CKA, AZ-104, Terraform Associate, SAA, AZ-400, CKAD, GCP Professional
Windows Server automation = PowerShell DSC ~ PowerShell, IIS deploys, DSC, Windows Server 2019
compliance cloud = SOC 2 = ISO 27001 cloud ~ ISO 27001, PCI DSS, Vanta, Drata, FedRAMP, HIPAA workloads, Cyber Essentials
faster release cycles = deployment frequency < deploys per day ~ DORA, release time cut, build time down, pipeline time cut, deploy time from
negotiate with hosting and hardware suppliers = IT supplier management = IT vendor management ~ Dell and HPE, quotes and contracts, drove hard bargains, beat down the price, software licence renewals, colo price, got better terms, renegotiated the support contract
# network engineer
routing and switching = LAN/WAN < Cisco Catalyst, ISR 4331, CCNP, IOS-XE, Catalyst 9300 ~ OSPF, BGP, VLANs, spanning tree, EIGRP, trunk ports, Nexus switches, HSRP, VRFs, MPLS, layer 3 switching, STP, VXLAN, Catalyst, Nexus, 2960X, CCNA, Nexus 7k
routing protocols = dynamic routing = BGP and OSPF ~ OSPF, BGP, EIGRP, IS-IS, eBGP peering, route redistribution, RIP
Cisco networking = Cisco IOS < Catalyst 9300, ISR routers, IOS-XE, Cisco 2960, Catalyst 3850 ~ ASR 1000, Cisco ISE, NX-OS, ASA
Cisco certification < CCNP, CCIE, CCNP Enterprise ~ CCENT, CCDA
advanced Cisco certification < CCNP Enterprise, CCNP Security, CCIE R&S, Cisco Certified Network Professional, CCNP R&S ~ CCIE, ENCOR
Juniper = Junos < JNCIA, JNCIP, QFX, JNCIS, MX480, EX4300, JNCIE ~ SRX, MX series, EX switches, Mist AI
firewalls = firewall administration = firewall rules < Palo Alto, FortiGate, Check Point, Cisco ASA, firewall rule changes, pfSense, SonicWall, Juniper SRX, Firepower, WatchGuard, Sophos XG, Fortinet, PCNSE, Check Point clusters ~ Panorama, NAT rules, Meraki MX, rule sets, opened and closed ports, Checkpoint, rule base, site-to-site VPN
wireless networks = wireless LAN = Wi-Fi = WLAN < Aruba, Cisco WLC, Ekahau, Ubiquiti UniFi, Meraki APs, 802.11ax, wireless survey, CWNA, WLC, Meraki MR, RF survey, UniFi, WLC 5520 ~ access points, Ruckus, heatmaps, Mist, 802.1X, heat maps
wireless site surveys = Wi-Fi surveys < Ekahau, AirMagnet, iBwave ~ heatmaps
VPN < IPsec tunnels ~ IPsec, AnyConnect, SSL VPN, GlobalProtect, DMVPN, OpenVPN, WireGuard, FortiClient, FlexVPN
SD-WAN < Viptela, Meraki SD-WAN, VeloCloud, Silver Peak, FortiGate SD-WAN, Prisma SD-WAN, Fortinet SD-WAN, Cisco SD-WAN, Aruba EdgeConnect ~ Cisco ACI, Versa, NSX, Meraki MX, MPLS replaced
network monitoring = monitoring tools network < SolarWinds, PRTG, LibreNMS, ThousandEyes, WhatsUp Gold, LogicMonitor, Orion NPM, Auvik ~ Nagios, Zabbix, NetFlow, Cacti, SNMP, SNMP traps
network troubleshooting = diagnose network faults = packet analysis = TCP/IP = DNS = DHCP ~ Wireshark, packet captures, traceroute, tcpdump, ping and tracert, fix duplex mismatch, latency issues, packet loss, VLAN, IP conflicts, wrong VLANs, name resolution, DHCP scopes, dead ports, subnets, tracert, lease problems, DNS and DHCP, CCNA, nslookup, subnetting
DNS and DHCP = IP addressing < Infoblox, phpIPAM ~ DHCP scopes, subnetting, BlueCat, BIND, IPv6, VLSM, IP schema
IPv6 < dual stack, DHCPv6
network security < Cisco ISE, ClearPass, Forescout ~ 802.1X, IDS/IPS, ACLs, RADIUS, TACACS, port security, Zscaler, DMZ
load balancers < F5 BIG-IP, Citrix NetScaler, iRules ~ HAProxy, LTM, A10, KEMP
structured cabling = patching = data centre cabling = network cabling ~ patch panels, fibre patching, Cat6 runs, SFPs, fibre splice, comms room tidy, rack and stack, fluke test data points, patch leads, OTDR, WSUS, kept servers up to date, monthly updates, SCCM patches, closed critical CVEs, patched hosts, reboot windows, patched and hardened, Patch Tuesday, Ivanti, Automox, Red Hat Satellite, patched servers, Cat6, Cat6a, Cat5e, patched the cabinets, data points, tested with Fluke, terminated, punched down, patched switches, pulled cables, pulled in cables, crimped and patched
fibre optics = optical networks < fusion splice, fibre splice, fiber splicing ~ OTDR, DWDM, SFP+, blown fibre, GPON, FTTP, OLT
data centre networking < spine-leaf, Cisco ACI, leaf-spine ~ VXLAN EVPN, rack and stack, Arista, vPC, top-of-rack
cloud networking < ExpressRoute, Direct Connect, Transit Gateway, Azure Virtual WAN ~ AWS VPC, Azure VNets, Aviatrix
network automation < Ansible networks, Netmiko, Python NAPALM, Nornir, Ansible playbooks for switches, EEM scripts ~ NETCONF, RESTCONF, Cisco DNA Center
network documentation = network diagrams < network diagram, LucidChart topology ~ Visio diagrams, NetBox, rack diagrams, HLD and LLD, low-level design
network design = high-level design < greenfield network, designed LAN ~ HLD, LLD, network refresh design, campus design
VoIP = IP telephony < CUCM, Cisco Call Manager, SIP trunks, 3CX, QoS voice ~ Avaya, Asterisk, Mitel, Teams telephony, SIP, Unity Connection, RingCentral
QoS = traffic shaping < DSCP, bandwidth shaping, traffic policing
switch upgrades = firmware upgrades network < switch replacement, core switch migration ~ IOS upgrades, firmware upgrade firewall, end-of-life switches, switch swaps
internet circuits = WAN circuits = ISP liaison = carrier management < fibre circuits order ~ leased lines, MPLS circuits, BT Openreach faults, FTTC, carrier tickets, broadband circuits, dark fibre
network operations centre = NOC = network support < NOC shifts, tier 2 NOC, NOC technician ~ network alerts tickets
change management network = change windows < change window, rollback plan network ~ CAB changes, out-of-hours changes, maintenance windows
site deployments < new site rollouts, branch deployment, store rollout network, new office network install
network hardware installation = install switches and routers < rack mount switches, racked switches, console cable config ~ install APs, comms cabinets, stack switches
proxy and web filtering = secure web gateway < Blue Coat, Netskope ~ Zscaler, Squid, Smoothwall, Umbrella DNS, Forcepoint
satellite and microwave links = radio links < point-to-point radio, Siklu ~ microwave link, VSAT
Fortinet certification < NSE 4 ~ NSE7, FCP FortiGate
BGP < eBGP, iBGP, route reflectors, AS path ~ MPLS core, multihomed, route maps, peering, OSPF
# IT support
first line support = 1st line support = service desk = IT helpdesk = IT support to users = helpdesk support < IT service desk, helpdesk analyst, tier 1 support, help desk technician, L1 support, IT tickets by phone, service desk analyst, service desk calls, calls a day at the service desk, 1st Line, helpdesk calls ~ password resets, unlock accounts, 1st/2nd line, fixed at first contact, desk side support, first-time fix, desktop support
second line support = 2nd line support = desktop support < 2nd line, tier 2, L2 support ~ deskside support, desktop engineer, escalated tickets 1st line, desk-side
third line support = 3rd line support < 3rd line, server engineer escalations, L3 support ~ tier 3
ticketing system = ticket management = ITSM tools = call logging = ticketing systems = help desk software < Jira Service Desk, Freshservice, Remedy, ManageEngine, Autotask, Spiceworks, Freshdesk, HaloITSM, Hornbill, BMC Remedy, SysAid, Kace tickets, Jira Service Management, TOPdesk, Jira Service Mgmt, OTRS, ConnectWise Manage, Halo PSA, Help Scout, Gorgias ~ ServiceNow, ConnectWise, Cherwell, LANDesk, Ivanti, Intercom, Salesforce Service Cloud
Active Directory = user account administration = AD administration = manage user accounts = user administration < password resets AD, create AD users, AD accounts, ADUC, security groups AD, AD users, OU permissions, made new starters in AD, accounts and groups in AD, AD Connect ~ Group Policy, OUs, starters and leavers accounts, account lockouts, domain controllers, GPO, unlocked accounts, unlocked users, GPOs, domain controller, Azure AD, joiners movers leavers, password resets done, Entra ID, reset passwords for, two forests, unlocked and reset, moved OUs, domain trusts, leavers off, trusts and group policy
Group Policy = GPOs < GPO
new starter set-up = onboarding IT = user onboarding = joiners movers leavers < new starters laptops, set up laptop for starters, user provisioning, new-hire laptop ~ starters and leavers, JML, leaver accounts disabled
Microsoft 365 = O365 = Office 365 < Exchange Online, SharePoint Online, O365 admin, Office 365 licences, Teams admin, Teams policies, MS-102, MS-100 ~ shared mailboxes, M365, Intune, mailbox permissions, Azure AD, tenant admin, SharePoint rights, mailboxes and licences, SharePoint admin, licences in the admin centre
email administration = mailbox management < Exchange 2016, Exchange Online, Exchange 2013 ~ mailboxes, shared mailboxes, Mimecast, distribution lists, Outlook profile, mail flow
Windows support = desktop operating systems < rebuild PCs Windows, Windows updates fix ~ Windows 10, Windows 11, Windows 7, Win10, blue screen
macOS support = Apple support = Mac support = macOS < Mac users support, Apple Business Manager, ACMT, Apple School Manager, Apple Certified ~ Jamf, MacBooks, iMacs, Kandji, iPads, Macs & iPads, Macs in the studio
hardware repair = hardware troubleshooting = PC repairs = repair computers = PC repair < swap hard drives, RAM upgrade, laptop screen replacements, fix laptops, SSD swaps, SSD upgrade, mended laptops, swapped RAM, took PCs apart, fixed laptops, motherboard swaps, repaired PCs ~ replace motherboard, PC build, printers and PCs fix, Dell warranty calls, swapped screens, replaced keyboards, PSU, screens and keyboards, boards reseated, swapped bad, swapped hard drives
printer support = printers and peripherals < print queues, printer mapping, Zebra label printers, mapped printers, printer faults, fixed printers ~ paper jam, toner replace, MFDs, PaperCut, print server, clear print queue, printing woes, queues and toners, paper jams
imaging and deployment = desktop deployment = OS deployment < Autopilot, image laptops, PXE boot, Windows Autopilot, Ghost image, re-image, reimage ~ SCCM, MDT, WDS, laptop refresh, task sequences
endpoint management = MECM < Configuration Manager ~ PDQ Deploy
mobile device management = MDM = Intune = mobile devices ~ AirWatch, Jamf, MobileIron, Meraki Systems Manager, Workspace ONE, company phones enrol, Apple DEP, enrolled iPhones, remote wipe, enrolled phones, SOTI, Knox, Meraki SM, iPads enrolled, Android Enterprise
mobile phone support = smartphones < iPhones and iPads set up ~ company iPhones, SIM swaps, mobile handsets
remote support = remote desktop tools = remote desktop support < LogMeIn, Bomgar, Dameware, remote control user PCs, ScreenConnect, Splashtop, NinjaRMM, ConnectWise Control, took over users' laptops, GoToAssist ~ TeamViewer, RDP, AnyDesk, Quick Assist, RMM, BeyondTrust, dialled on to, took over laptops, without leaving the desk, remoted on to, remoted in, home workers' machines
software installation = install and configure software < packaging MSI, software deployment ~ install software, software packages, app installs, licence keys, install Office, Adobe installs
basic networking = network connectivity issues < ipconfig, switch port patch ~ DNS DHCP, IP conflicts, patch ports, Wi-Fi issues, VPN issues, network drops, AnyConnect issues, reset router
VPN support = remote users support = home workers IT ~ VPN users, GlobalProtect, AnyConnect, VPN issues, home-working laptops, Citrix users, remote workers set up
VDI = virtual desktops < XenApp, XenDesktop ~ AVD, Horizon View, RDS farms, VMware Horizon, Azure Virtual Desktop
server support = Windows Server < Windows Server 2016, Server 2019, domain controllers ~ Hyper-V, VMware, file servers, WSUS, ESXi hosts, DFS
backups = backup monitoring < restore files ~ Veeam, Datto, Backup Exec, Acronis, backup tapes, Carbonite, check backups, tape rotation
antivirus = endpoint security < malware removed, virus removal ~ Sophos, ESET, Symantec Endpoint, CrowdStrike, Defender for Endpoint, BitLocker, Webroot, Malwarebytes, McAfee, SentinelOne
multi-factor authentication = MFA set-up = account security ~ MFA, Duo, Authenticator app, RSA tokens, Okta, 2FA, conditional access
ITIL = ITIL Foundation = incident and problem management ~ ITIL v3, ITIL v4, ITIL 4, incident problem change, AXELOS ITIL, ITIL Practitioner, ITIL Intermediate, ITIL Managing Professional
IT support certification < A+ certified, A+ 220-1101, 220-1001, CompTIA A+ certified, A+ and Network+ ~ Network+, MTA, MCSA, MD-100, MS-900, MCP, HDI
service level agreements = SLA targets = first call resolution ~ SLA, first contact fix, FCR, 95% SLA, tickets closed within, first-time fix, tickets per day, response SLA, first-contact resolution
knowledge base = IT guides < KB articles, user guides IT, knowledge articles, wiki IT ~ how-to guides, Confluence guides, IT Glue
user training IT = train users < trained staff on Teams, user inductions IT, IT inductions, lunch-and-learn Office ~ show users how
asset management IT = IT inventory = hardware asset register < asset register laptops, Lansweeper, laptop inventory, Snipe-IT ~ asset tags, asset tagging, disposal WEEE, CMDB
meeting room technology = video conferencing < Zoom Rooms, Teams Rooms, Logitech Rally, conference room AV, Crestron room ~ projectors, Polycom, AV set-up, Webex, interactive whiteboards
VoIP support = phone system support = telephony support < handsets set up ~ 3CX, Mitel, Avaya, desk phones, Cisco phones, softphones, RingCentral, hunt groups
VIP support = executive IT support < C-suite IT, board members IT, executives IT support ~ VIP users, trading floor support
vendor liaison IT = third-party suppliers IT < chase suppliers IT ~ Dell support, escalate to vendor, ISP faults, warranty repair call
MSP experience = managed service provider = multi-client support < multiple clients IT, managed services clients ~ MSP, ConnectWise, 50 SME clients, RMM
school IT support = education IT < school IT, technician school ICT ~ Chromebooks, SIMS, Google Classroom admin, smartboards, Google Admin console
automate IT tasks < PowerShell ~ batch scripts, logon scripts, Power Automate
install and configure PCs = install and configure hardware = hardware installation < built laptops, set up PCs ~ set up new workstations, deployed laptops, docking stations, swapped RAM, built and deployed, imaged machines, desk set-ups, new PCs, re-imaged
deploy laptops = laptop deployment = device deployment < rolled out laptops, imaged by Autopilot, rolled out new ThinkPads ~ Autopilot, handed out machines, SCCM images, re-imaged, MDT, Windows 11 rollout, Windows 10 rollout, built and deployed, moved files across, golden image, laptop refresh
log and triage helpdesk tickets = triage tickets = ticket triage = ticket logging ~ sorted by urgency, put them in ServiceNow, first to see each ticket, sent to right team, tickets a day, ranked tickets, set priority, logged calls, logged and updated calls, incidents a day, passed or solved, triaged tickets, prioritised tickets
knowledge base articles = user guides = technical documentation = how-to guides ~ how-to pages, step-by-step instructions, wrote guides, Confluence pages, setup steps, help pages, crib sheets, with screenshots, wrote the wiki, drafted instructions, knowledge base with, network notes, runbooks
train end users = user training = IT training ~ taught groups how to use, drop-in lessons, ran drop-ins, lunch and learn, taught staff to use, taught users, showed staff how, Teams and SharePoint sessions, floor walking, trained staff on, drop-in sessions
asset register = hardware inventory < IT register, Snipe-IT, Lansweeper, Asset Panda, hardware register ~ tagged devices, knew who had what, asset tags, yearly count, licence counts, tagged and listed, disposal certificates, CMDB
IT in a school = experience in a school = school IT < Academy ICT ~ ICT tech, ICT technician, SIMS, Chromebooks, pupil devices, network manager school, Arbor, classroom projectors
# cyber security
SIEM = security monitoring = SOC monitoring < QRadar, ArcSight, Elastic SIEM, LogRhythm, KQL queries, Microsoft Sentinel, Exabeam, AlienVault, Wazuh, Rapid7 InsightIDR ~ Splunk, Sentinel, Chronicle, Splunk notables, SOC tier 1, SOC analyst, detection rules, true from false positives, SOC tier 1/2, alerts triaged, tuned noise
security operations centre = SOC < tier 1 SOC, SOC shifts, L2 SOC, 24/7 SOC ~ alert triage, triage alerts, MSSP
incident response = security incident handling = cyber incident management = security incidents ~ CSIRT, DFIR, ransomware response, contained malware, phishing incidents, IR playbooks, security incidents investigated, breach response, CERT, incident playbooks, contained, phishing break-ins, malware outbreaks, hacked laptop, memory dumps, ransomware, GCIH, imaged disks, chain of custody, Emotet, business email compromise, how they got in, GCFA, Volatility, compromised accounts, cut off hacked, read logs, EnCase, forensics on
threat hunting = threat detection < threat hunts, hypothesis hunts, detection engineering, detection rules ~ MITRE ATT&CK, Sigma rules, YARA, IOC sweeps, use cases SIEM
threat intelligence = cyber threat intel = CTI < threat feeds, Recorded Future, Mandiant, dark web monitoring, threat intel, weekly threat brief ~ MISP, IOCs, STIX, OSINT threat, TTPs, ransomware groups, tracked groups, OSINT, MITRE ATT&CK, Anomali, VirusTotal
digital forensics = computer forensics < EnCase, FTK, forensic images, memory forensics, Cellebrite, chain of custody digital, X-Ways, Magnet AXIOM ~ Autopsy, disk imaging
malware analysis < IDA Pro, Ghidra, x64dbg ~ sandbox malware, Cuckoo, YARA, reverse engineered, Any.Run
vulnerability management = vulnerability scanning < Nessus, Qualys, Tenable, Rapid7, OpenVAS, InsightVM, Nexpose, CVE remediation, CVEs closed, authenticated scans, Nessus scans ~ CVSS, patch prioritisation, scans and remediation, open criticals, chased patch owners, patch tracking, chased server owners, patch criticals
penetration testing = ethical hacking = pen testing < OSCP, Metasploit, pen tests, Cobalt Strike, pentest, CREST CRT, CREST registered, CHECK team member, CRTO, GPEN ~ CREST, Burp Suite, Kali, CEH, red team, nmap, Bloodhound, bug bounty, HackTheBox, privilege escalation, Burp, broke into, web app tests, tested web apps
red teaming = adversary simulation < red team, Cobalt Strike, CBEST, TIBER ~ purple team, C2 framework
web application security = application security testing = AppSec < Burp Suite, Veracode, Checkmarx, Semgrep ~ OWASP Top 10, ZAP, SAST, DAST, XSS and SQLi, Fortify, Snyk, SonarQube
secure development = threat modelling = secure SDLC ~ STRIDE, threat models, secure code review, SAST, DevSecOps, secure coding training, SAMM, dependency scanning
network security controls < IDS/IPS, Security Onion ~ Palo Alto, Suricata, Fortinet, Check Point, WAF, firewall rule review, Darktrace
endpoint detection and response = EDR = endpoint protection = endpoint detection < CrowdStrike, SentinelOne, Defender for Endpoint, Carbon Black, Cortex XDR, Cylance, Sophos Intercept X, Sophos Intercept, Cybereason ~ Tanium, Falcon, isolated hosts, isolates and hunts
identity and access management = IAM = privileged access management = PAM = access management ~ CyberArk, Okta, BeyondTrust, SailPoint, access reviews, Entra ID, SSO and MFA, Thycotic, ForgeRock, Ping Identity, Delinea, access recertification, Saviynt, MFA for all, joiner-mover-leaver, least privilege, role clean-up, Azure AD roles, SSO roll-out, conditional access
PAM tools < Delinea, BeyondTrust, Thycotic
data loss prevention = DLP = data protection controls < Symantec DLP, Netskope DLP ~ Purview, Forcepoint, data classification, Varonis
email security < Mimecast, Proofpoint, Abnormal Security, Defender for Office ~ DMARC, phishing triage, SPF DKIM, phishing emails analysed
security awareness training = security awareness < KnowBe4, phishing simulation, awareness training security, phish tests, spot scam mails, taught starters how to spot, phishing tests, taught staff about phishing, how to spot scams ~ Proofpoint training, lunch sessions
ISO 27001 = information security management system = ISMS < ISO27001, Statement of Applicability, ISO 27001 lead implementer, 27001 cert, ISO/IEC 27001, 27001:2022, built the ISMS, 27001 lead auditor ~ SoA, risk treatment plan, Annex A, lead implementer, certified at first audit, surveillance audit
governance risk and compliance = GRC = security governance < third-party risk security ~ risk register security, ISO 27001, security policies, control testing, SOC 2, NIST CSF, Archer, OneTrust, risk assessments infosec, ISMS
security frameworks < CSF 2.0, mapped controls to NIST ~ NIST 800-53, CIS Controls, NIST 800-171, CMMC, RMF, NIST 800-61, 800-53, 800-171, 800-61
PCI DSS = payment security compliance ~ PCI QSA, SAQ D, cardholder data
Cyber Essentials < CE Plus
privacy compliance = data protection = GDPR < DPIAs, data breach notification, record of processing, pseudonymised, UK GDPR, Data Protection Officer, DSARs ~ DPA 2018, ICO breach, subject access requests, lawful basis, access requests, DPO, breach notices, ICO, retention schedule, privacy notices, CIPP/E, Data Protection Practitioner
third-party risk = supplier security assessments = vendor risk < vendor security questionnaires, supplier security reviews, SIG questionnaire ~ third party risk, BitSight, SecurityScorecard
security audits = compliance audits security < audit evidence security, SOX ITGCs ~ ISO audit, control testing, ITGC, FISMA, FedRAMP
security certification < Certified Information Systems Security Professional, CISSP since, ISC2 CISSP ~ CISM, CISA, CISMP, CCSP
entry security certification < Sec+, SY0-601, SY0-701, Security+ certified ~ CySA+, SSCP, GSEC, SC-200
OSCP = offensive certification = CREST registered tester ~ CRT, CREST CRT, CCT, CEH practical, OSEP, OSWE
cloud security = AWS security = Azure security ~ GuardDuty, Defender for Cloud, Prisma Cloud, Security Hub, CSPM, CloudTrail, Azure Policy, Lacework, CASB
encryption and PKI < PKI, Venafi, certificate authority, AD CS ~ HSM, TLS certificates, key management, BitLocker, SSL certs renewals, Thales
SOAR = security automation < Cortex XSOAR, SOAR playbooks, Logic Apps Sentinel, Splunk SOAR ~ Swimlane
patch management security = hardening = secure configuration ~ CIS benchmarks, hardened servers, WSUS, patch compliance, STIGs, SCCM patches, DISA STIG, ACAS
OT security = ICS security < IEC 62443, Claroty, Nozomi, Dragos ~ SCADA security, Purdue model, NERC CIP
security clearance < SC cleared, DV cleared, eDV, developed vetting ~ TS/SCI, Secret clearance, Top Secret clearance, Security Check, UKSV, SC current, held SC
business continuity = disaster recovery planning = resilience planning ~ BCP, tabletop exercise, DR test, ISO 22301, BIA, table-top exercises, ransomware exercise
security architecture = security design reviews < SABSA, reference architectures security, TOGAF security ~ security design review, Zscaler ZPA, network segmentation
MITRE ATT&CK < ATT&CK techniques, MITRE mapping, ATT&CK matrix, Atomic Red Team ~ purple team, APT29
# QA tester
functional testing = software testing < manual tester, test scripts executed, black-box testing ~ exploratory tests, functional tests, click through tests, ran test cases, test execution, test passes, ad hoc testing
test case writing = test design = write test cases = test cases < write test scripts, equivalence partitioning, Gherkin scenarios, derived cases, test cases from user stories, wrote test scripts, wrote the test plan, derived 600 cases ~ TestRail, boundary values, test scenarios, acceptance criteria tests, test conditions, test matrix, Zephyr Scale, qTest, Xray, HP ALM, test charters
test automation = automated testing < Cypress, Playwright, Appium, Robot Framework, WebdriverIO, TestComplete, Ranorex, automated regression pack, page object model, WebDriver, Selenium Grid, automated regression, Java/WebDriver ~ UFT, Katalon, Tosca, QTP, Puppeteer, SDET, page objects, regression checks nightly, smoke suite
Selenium < Selenium Java, Selenium Grid, Selenium C# ~ Selenide
BDD = behaviour-driven development = Gherkin < Cucumber, SpecFlow, Gherkin scenarios, JBehave, Reqnroll ~ Given When Then
defect management = bug reporting = log defects = defect tracking = report and track bugs = bug tracking < Jira bugs, raise bugs, Bugzilla, bug reports, logged defects, Azure DevOps bugs, YouTrack, bug tickets with steps, reproducible defects, filed bugs, bug reports with logs, defects with logs ~ defect triage, bugs raised, HP ALM, Mantis, retest fixes, filed defects, defect board, daily triage, chaired triage
regression testing < regression pack, regression suite, smoke and regression, regression runs ~ retest fixes, session-based exploration, retest of old features, charters, full retest, ad hoc testing, smoke tests, before each release, bug bash
smoke and sanity testing < sanity checks build ~ smoke tests, BVT, smoke and regression
API testing = web services testing = REST API tests = testing APIs < SoapUI, REST Assured, Newman, ReadyAPI, Pact contract, Postman collections, Postman tests ~ Postman, Swagger tests, Karate, JSON responses checked, Insomnia, contract checks, Pact, endpoints tested
performance testing = load testing < JMeter, LoadRunner, Gatling, BlazeMeter, load tests, NeoLoad, k6 ~ Locust, soak tests, virtual users, concurrent users, stress tests, Black Friday tests
user acceptance testing = UAT < business users sign-off tests, UAT scripts, UAT rounds, ran UAT, acceptance tests with ~ user acceptance, UAT support, acceptance weeks, key users, acceptance sign-off, business testers
end-to-end testing = E2E testing < E2E tests, end-to-end tests, end to end journeys tested ~ integration tests interfaces, Cypress suite, Playwright tests, Cypress tests, WebdriverIO, TestCafe, Puppeteer, running on each merge, Cypress, Playwright
mobile testing = app testing < Appium, iOS and Android test, device farm, test on phones ~ BrowserStack, TestFlight builds, Sauce Labs, real devices, Charles Proxy, Espresso
cross-browser testing = compatibility testing < BrowserStack, browsers and devices matrix, LambdaTest, Chrome Safari Edge, cross browser ~ Sauce Labs
accessibility testing = WCAG testing < screen reader test ~ NVDA, VoiceOver, WCAG
security testing QA = OWASP checks < penetration checks QA ~ OWASP ZAP, Burp Suite
database testing < SQL queries verify, SQL data validation ~ SQL checks, ETL testing, back-end data checks, database verify, data migration tests
test management tools = test case management < TestRail, Zephyr, qTest, HP ALM, Quality Center, Azure Test Plans, PractiTest, TestLink, Testpad ~ Xray
test planning = test plans < test plan, test strategies ~ entry and exit criteria, test approach, test estimates, MTP, risk-based testing, IEEE 829
test reporting = test metrics < test summary report, daily test status, test completion report, test coverage metrics ~ defect density, pass/fail rates, burn-down defects
requirements review < ambiguity review ~ three amigos, user stories reviewed, requirements traceability, RTM, story refinement
Agile testing = testing in sprints = Scrum QA < in-sprint testing, sprint testing ~ scrum, three amigos, Kanban
ISTQB = ISTQB certification = testing certification < ISTQB Foundation, ISEB Foundation, ISTQB Advanced, ISTQB CTFL, Certified Tester Foundation Level, ISTQB Certified Tester, CTFL, ISEB testing, CTAL ~ CSTE
CI/CD integration of tests = tests in pipelines ~ Jenkins, GitHub Actions tests, nightly builds tests, Azure Pipelines tests, GitLab CI, TeamCity, nightly regression run
programming for test automation = coding skills tests ~ Java Selenium, C# NUnit, Python pytest, TypeScript Playwright, TestNG, JUnit, NUnit, JavaScript Mocha, xUnit, PyTest
game testing = games QA = video game tester < game QA, bug hunting games, console compliance, game builds test, DevTest games, functionality tester games ~ playtest, TRC checks, TCR, lotcheck
localisation testing = linguistic testing < localisation tests, localization QA ~ LQA, translated strings checked
test data management = test environments = environment set-up ~ test data create, staging environment, Docker test env, mock data, WireMock, masked data, test environments manage, stubs and mocks, dummy data
exploratory testing < exploratory test, session-based ~ bug bash, test charters
release testing = go-live checks = release sign-off < production smoke test, go-live sign-off ~ go/no-go, post-release checks, release candidates, hotfix tests
root cause analysis defects = production defects < RCA of defects, production bugs reproduce ~ escaped defects, live issues replicate
QA leadership = lead testers < led test team, offshore testers managed, set up QA process, built QA function ~ QA lead, mentored testers, test lead
GxP testing < GAMP 5 ~ IQ OQ PQ, CSV, 21 CFR Part 11, IEC 62304 tests
hardware and embedded testing = device test bench < firmware tests, set-top box tests ~ HIL, test bench, CAN tests
ERP and CRM testing < Dynamics 365 tests, Oracle EBS tests, Workday tests ~ SAP test, Salesforce tests, Tosca SAP
data pipeline testing < ETL tests, data warehouse tests ~ Great Expectations, report reconciliation tests
payments testing < checkout tests, payments test cards, Worldpay test, basket and checkout ~ 3D Secure
# 3D and game developer
Unity < Unity developer, Unity Engine ~ in Unity, titles shipped, shipped on Steam, mobile RPG, URP, combat and inventory, prefabs
Unreal Engine < UE5, UE4, gameplay ability system, UE5 Blueprints ~ Blueprints, Nanite, Lumen, Niagara
gameplay mechanics = gameplay programming < behaviour trees, navmesh ~ pathfinding, boss fight, grapple hook, enemy squads, state machines for enemies, combat system, character controller
network programming < rollback netcode, client prediction, Mirror networking ~ dedicated servers, matchmaking, Photon, netcode, lobby, lag compensation, online matches
optimise performance for console = game optimisation < draw calls, frame time ~ 60 fps, cut load times, PS5, Xbox Series, on Switch, memory budget, GPU profiling
graphics programming < HLSL, GLSL, render pass, DirectX 12, compute shaders ~ toon shading, post-processing effects, Shader Graph, Vulkan
Perforce < P4 depot, Helix Core ~ stream branches, Plastic SCM, git-lfs, changelists
balance game economy = level progression = game balancing ~ XP curve, drop rates, shop prices, difficulty ramp, day-7 retention, loot tables, in-game currency, tuned XP
shipping a title = shipped titles < pre-production to gold ~ credited on, pitch to launch, first pitch to launch, gold master, titles shipped, released games, submission to Sony
`;
