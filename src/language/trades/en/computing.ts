/** What is asked and told in these trades; ../rows.ts says how to read it. */
export const COMPUTING_TRADES = `
# embedded developer
embedded C = embedded C++ = firmware development < STM32 firmware, bare-metal C, PIC C, Cortex-M C, firmware in C, MISRA C, C on microcontrollers, firmware C++, bare-metal
C++ = modern C++ < C++11, C++14, C++17, C++20, STL
microcontrollers = MCU programming = ARM Cortex < STM32, Cortex-M4, ESP32, PIC32, nRF52, AVR, MSP430, NXP i.MX, LPC, TI TM4C, Renesas RX, RP2040, SAM D21, Kinetis, TriCore, Infineon AURIX
RTOS = real-time operating systems < FreeRTOS, Zephyr, VxWorks, ThreadX, QNX, RTX, embOS, uC/OS, SafeRTOS, INTEGRITY RTOS, Azure RTOS, Nucleus RTOS
embedded Linux = Linux board support = Yocto < Buildroot, device tree, U-Boot, OpenEmbedded, BSP Linux, PetaLinux, BitBake, Raspberry Pi CM4, kernel drivers
Linux device drivers = kernel development = kernel drivers < kernel module, device tree, V4L2 driver, ioctl, DMA driver, char driver, platform drivers
device drivers = low-level drivers = peripheral drivers < HAL drivers, SPI driver, I2C drivers, ADC and DMA, timers and interrupts, UART driver, register level, HAL layer, flash driver
communication protocols = serial interfaces = bus protocols < I2C, SPI, UART, CAN, Modbus, RS485, USB CDC, LIN, EtherCAT, CANopen, J1939, I2S, PROFINET
wireless protocols = IoT connectivity = Bluetooth Low Energy < BLE, LoRaWAN, Zigbee, Wi-Fi stack, NB-IoT, MQTT, LTE-M, Nordic SoftDevice, Z-Wave, Matter protocol
Bluetooth = BLE < nRF52, SoftDevice, NimBLE, GATT profiles, BlueZ
TCP/IP embedded = networking stack < lwIP, sockets, MQTT client, TLS mbed, mbedTLS
debugging embedded = JTAG debugging = hardware debugging < JTAG, SWD, J-Link, Lauterbach, GDB, logic analyser, Trace32, Segger Ozone, oscilloscope debugging, hard fault, Saleae
oscilloscope use = lab equipment firmware < scope and logic analyser, Saleae, oscilloscopes, Keysight scope
read schematics = hardware interfacing < bring-up boards, schematic reviews firmware
board bring-up firmware = hardware bring-up software < board bring-up, bring up boards, first boot board, BSP
bootloader and OTA updates = firmware update < OTA, bootloaders, MCUboot, secure boot, DFU, A/B update, SWUpdate, Mender, RAUC
embedded security = secure boot = cryptography embedded < TrustZone, mbedTLS, secure element, AES, ATECC608, HSM
low power firmware = power optimisation < sleep modes, microamp, battery life extended, low-power modes, deep sleep
functional safety = safety-critical software = ISO 26262 < IEC 61508, DO-178C, IEC 62304, ASIL, SIL 2, ASIL B, DO-178B, EN 50128
MISRA C = coding standards = static analysis < MISRA, PC-lint, Coverity, Polyspace, QAC, Parasoft, CERT C, cppcheck, LDRA
AUTOSAR = automotive embedded < Vector DaVinci, MICROSAR, UDS, CANoe, EB tresos
CANoe = Vector tools < CANalyzer, CAPL, CANape, INCA
model-based design = MATLAB Simulink = Simulink < Stateflow, Embedded Coder, TargetLink, HIL dSPACE, Simulink models
hardware in the loop = HIL testing < HIL, dSPACE, HIL rig, NI VeriStand, SIL tests
control algorithms = motor control firmware = PID control < FOC, PID loops, BLDC, Kalman filter, state-space, sensor fusion, Field-oriented control
DSP = digital signal processing < FIR filters, FFT, IIR, CMSIS-DSP, SHARC, TI C6000, fixed-point
unit testing embedded = test-driven development embedded < Unity Ceedling, GoogleTest, CppUTest, Ceedling, VectorCAST, gtest, Tessy, Catch2
version control = Git < GitLab, Bitbucket, SVN, Gerrit, GitHub, Perforce, pull requests
CI/CD embedded = build systems < Jenkins, CMake, GitLab CI, Docker builds, GitHub Actions, makefiles, Ninja build
requirements management = DOORS = traceability < Polarion, Jama, Codebeamer, requirements traceability
Rust = embedded Rust < no_std, Embassy Rust, RTIC
Python scripting = test scripts Python = scripting < pytest, Python test scripts, PySerial, Python tools, Robot Framework
FPGA SoC = Zynq < Vivado, Quartus
Qt and embedded GUI = embedded HMI < QML, LVGL, TouchGFX, emWin, Crank Storyboard
IDE toolchains = Keil and IAR < Keil, IAR, STM32CubeIDE, MPLAB X, GCC ARM, Code Composer Studio, Eclipse CDT
IoT cloud connectivity < AWS IoT, Azure IoT Hub, MQTT, CoAP
assembly language = assembler < ARM assembly, x86 assembly, 8051 assembly, inline assembly
agile software development = Scrum < Jira, Kanban board, backlog grooming, sprint planning
code reviews = peer review of code < code review, pull requests reviewed, MR reviews, Gerrit
# web developer
front-end development = front end development = frontend < React, Vue, HTML5 and CSS3, Angular, Svelte, HTML/CSS, jQuery front end, SCSS, built web pages, Next.js, responsive pages, web components, front-end builds
HTML and CSS = HTML5 = CSS3 < SCSS, Sass, flexbox, CSS Grid, Tailwind, hand-coded HTML, BEM, HTML emails coded
JavaScript = JS < TypeScript, ES6, jQuery, React, Vue, vanilla JS, Angular
TypeScript < Angular 12, TSX, NestJS
React = ReactJS < Next.js, Redux, React hooks, JSX, Gatsby, React Router
Vue.js = Vue < Nuxt, Vuex, Pinia
Angular = AngularJS < RxJS, NgRx
state management = Redux < Redux Toolkit, NgRx, Vuex, Zustand, MobX, Pinia
responsive design = mobile-friendly sites = responsive web design < media queries, mobile-first, Bootstrap, Tailwind, breakpoints, pixel-perfect on mobile, fluid grids
CSS frameworks = Bootstrap < Tailwind, Bulma, Foundation CSS, Material UI, Chakra UI
WordPress = WordPress development = CMS development < WordPress themes, Elementor, ACF, custom plugins PHP, Gutenberg blocks, Divi, WooCommerce, WP Engine, WPBakery
content management systems = CMS < WordPress, Drupal, Umbraco, Joomla, Contentful, Craft CMS, Sitecore, Strapi, TYPO3, AEM, Kentico, Sanity CMS, Squarespace, HubSpot CMS, Silverstripe
Shopify = e-commerce development = ecommerce platforms < Liquid templates, Magento, WooCommerce, BigCommerce, Shopify Plus, PrestaShop, OpenCart, Hydrogen Shopify, Salesforce Commerce Cloud
Magento = Adobe Commerce < Magento 2, Hyva
PHP = PHP development < Laravel, Symfony, CodeIgniter, WordPress plugins, Yii, Zend, CakePHP, PHPUnit, Twig
Laravel = PHP frameworks < Eloquent, Blade templates, Livewire
web accessibility = WCAG = accessible websites < WCAG 2.1, ARIA, screen reader testing, Section 508, VoiceOver test, AA compliance
SEO = technical SEO = search engine optimisation < meta tags, schema markup, structured data, Core Web Vitals, sitemaps, Google Search Console, Lighthouse score, canonical tags
web performance = page speed optimisation = Core Web Vitals < Lighthouse, lazy loading, PageSpeed, code splitting, LCP, image optimisation, CDN cache pages
cross-browser testing = browser compatibility < BrowserStack, IE11 bugs, Safari quirks, LambdaTest, cross-browser
turn designs into code = Figma to code = PSD to HTML < Figma designs to, XD to HTML, Zeplin, pixel-perfect, Sketch to HTML, build from Figma
REST API integration = API integration = consume APIs < REST APIs, Axios, fetch API, Stripe integration, GraphQL, Postman, third-party APIs, Google Maps API, webhook, PayPal integration
GraphQL = GraphQL APIs < Hasura
payment gateways = payment integration < Stripe, PayPal, Braintree, Worldpay, Sage Pay, Klarna, Adyen, Opayo
version control = source control < Git, GitHub, Bitbucket, GitLab, branches and pull requests, SVN
build tools = bundlers = npm tooling < Webpack, Vite, npm scripts, Babel, Grunt, yarn, esbuild
front-end testing = unit tests JavaScript < Jest, Cypress, Mocha, React Testing Library, Playwright, Vitest, Enzyme, Karma Jasmine
hosting and deployment = website hosting = deploy websites < cPanel, Netlify, Vercel, FTP deploy, SSH and VPS, Cloudflare, Plesk, DNS records, Heroku, WP Engine, DigitalOcean, SSL certificates
DNS and domains = domain management < DNS records, Cloudflare, nameservers, GoDaddy, A records
headless CMS = JAMstack < Contentful, Strapi, Sanity CMS, Prismic, Gatsby, Netlify CMS, Storyblok
email templates = HTML email = email development < HTML emails, Mailchimp templates, MJML, Litmus, Outlook-safe email, Email on Acid
analytics and tag management = Google Analytics < GA4, Google Tag Manager, GTM, dataLayer, Hotjar
website maintenance = maintain websites = site updates < plugin updates, content updates website, WordPress updates, bug fixes website, site backups, security patches websites
UI animation = web animation < GSAP, Framer Motion, Lottie, CSS animations, Three.js, WebGL
MySQL = web databases = SQL web < MariaDB, phpMyAdmin, PostgreSQL, SQL queries
Node.js = server-side JavaScript < NestJS, Koa, npm
full-stack development = full stack < MERN, MEAN, LAMP, front and back end, React and Node, full-stack
design systems front end = component library < Storybook, design tokens, pattern library
web security = secure coding web < OWASP, XSS, CSP headers, CSRF, SQL injection fix
client communication web = client briefs agency = agency work < digital agency, client briefs, agency web developer, freelance websites
# backend developer
back-end development = backend development = server-side development < Spring Boot services, Django, Node services, ASP.NET Core, Go services, Laravel backend, REST endpoints, Flask, Rails, API endpoints, FastAPI
REST APIs = RESTful services = API development = API design < REST endpoints, OpenAPI, Swagger, FastAPI, JAX-RS, REST controllers, WebAPI, RESTful, Django REST Framework, Express endpoints
microservices = microservices architecture = distributed systems < microservice, Spring Cloud, broke up monolith, event-driven services, gRPC, saga pattern, service mesh, Istio, Dapr
Java = Java development = Core Java < Java 8, Java 11, Java 17, Spring Boot, Hibernate, J2EE, JVM tuning, Jakarta EE, Quarkus, Micronaut
Spring Boot = Spring framework < Spring MVC, Spring Cloud, Spring Data, Spring Security, Spring WebFlux
C# = NET = NET development < ASP.NET, NET Core, NET 6, Entity Framework, LINQ, WCF, Blazor, NET Framework 4.8, VB.NET, MVC 5, NET 8, Dapper
ASP.NET = ASP.NET Core < MVC 5, WebAPI, Razor pages, Blazor, NET Core Web API
Python = Python development < Django, Flask, FastAPI, Celery, Pydantic, SQLAlchemy, asyncio, pandas
Go = Golang < goroutines, Go services, Gin framework, gRPC Go
Ruby on Rails = Ruby < Rails, Sidekiq, RSpec, ActiveRecord
Kotlin backend < Ktor, Kotlin Spring
Scala = functional programming < Akka, Cats Effect, Play framework, Haskell, Clojure, ZIO
relational databases = SQL databases = RDBMS < PostgreSQL, MySQL, SQL Server, Oracle DB, Postgres, MariaDB, Aurora, MS SQL, T-SQL, DB2, PL/SQL
SQL = write SQL queries < T-SQL, PL/SQL, stored procedures, PostgreSQL, joins and CTEs, MySQL, complex queries SQL, window functions
NoSQL databases = NoSQL < MongoDB, DynamoDB, Cassandra, Couchbase, Cosmos DB, Firestore, Redis, ScyllaDB, Neo4j, HBase
caching = Redis caching < Redis, Memcached, ElastiCache, Hazelcast, cache invalidation, Varnish
message queues = messaging systems = event streaming = asynchronous messaging < Kafka, RabbitMQ, SQS, ActiveMQ, Azure Service Bus, Celery, NATS, Pub/Sub, IBM MQ, MassTransit, Kinesis, NServiceBus
Kafka = event-driven architecture < Kafka Streams, Kafka Connect, Confluent, MSK
ORM = object-relational mapping < Hibernate, Entity Framework, SQLAlchemy, JPA, Prisma, Sequelize, ActiveRecord, Doctrine, TypeORM
database design = data modelling backend = schema design < ER diagrams, normalised schema, schema migrations, Flyway, Liquibase, database schema, tables and indexes, Alembic
query optimisation = database performance = SQL tuning < slow queries, execution plans, indexes added, query plans, EXPLAIN, N+1 queries, indexing queries
authentication and authorisation = OAuth2 = identity and access backend < JWT, OpenID Connect, Keycloak, SAML, Auth0, IdentityServer, SSO, Spring Security, Cognito, Okta integration, OIDC, RBAC
unit and integration testing = automated tests backend = TDD < JUnit, Mockito, pytest, xUnit, NUnit, Testcontainers, test-driven, RSpec, Moq, PHPUnit, JaCoCo
CI/CD = continuous integration = build pipelines < Jenkins, GitLab CI, GitHub Actions, Azure DevOps pipelines, CircleCI, TeamCity, Bamboo, Travis CI, Bitbucket Pipelines, ArgoCD, Octopus Deploy
containers = Docker = containerisation < Dockerfiles, Kubernetes, docker-compose, Podman, ECS, EKS, dockerised
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
on-call support = production support = incident support software < on-call, PagerDuty, production issues, Opsgenie, P1 incidents, out-of-hours support rota, root cause prod bugs
mentor developers = mentor junior engineers = technical leadership < mentored juniors, tech lead, led team of developers, pair programming, onboarding developers, led engineers
gRPC = RPC services < protobuf, Protocol Buffers, Thrift
batch processing jobs = background jobs < Spring Batch, Sidekiq, Hangfire, Celery, Quartz scheduler, cron jobs
# mobile developer
iOS development = iPhone apps = iOS apps < Swift, SwiftUI, UIKit, Objective-C, Xcode, iPad app, CocoaPods, iOS app shipped, TestFlight
Swift = SwiftUI < Swift Package Manager, Swift concurrency
Objective-C = legacy iOS code < ObjC
Android development = Android apps = Android SDK < Kotlin, Jetpack Compose, Android Studio, Java Android, Room database, Retrofit, Play Store app, Dagger
Kotlin < Kotlin coroutines, Jetpack Compose, KMM, Kotlin Multiplatform
Jetpack Compose = modern Android < Jetpack, Compose UI
cross-platform development = cross-platform mobile apps = hybrid apps < React Native, Flutter, Xamarin, Ionic, MAUI, Expo, Cordova, Kotlin Multiplatform, Capacitor, PhoneGap, NativeScript
React Native < Expo, React Navigation, Hermes engine, RN CLI
Flutter = Dart < BLoC, Riverpod
app store submission = publish apps < TestFlight, App Store Connect, Play Console, Play Store release, app review rejection, provisioning profiles, staged rollout, submit to App Store, Fastlane, Google Play listing
mobile architecture = MVVM = design patterns mobile < VIPER, MVI, Clean Architecture, TCA, Redux mobile, MVP pattern, coordinator pattern, RIBs
dependency injection mobile = Dagger = Hilt < Swinject
reactive programming = RxSwift = RxJava < coroutines Flow, RxKotlin
networking mobile = REST API consumption mobile < Retrofit, Alamofire, URLSession, OkHttp, Dio
local storage = offline-first = mobile databases < Core Data, SQLite, SwiftData, offline sync, Hive Flutter, UserDefaults, Keychain
push notifications = notifications mobile < FCM, APNs, Firebase Cloud Messaging, OneSignal, push notification, Airship
Firebase = mobile backend < Crashlytics, Firestore, Firebase Auth, Remote Config, FCM
crash reporting = app stability = crash-free rate < Crashlytics, Sentry, Bugsnag, crash-free, Instabug
mobile testing = unit tests mobile = UI tests mobile < XCTest, Espresso, JUnit Android, XCUITest, Robolectric, Appium, snapshot tests, MockK
mobile CI/CD = app build automation < Fastlane, Bitrise, Codemagic, App Center, GitHub Actions iOS, Xcode Cloud
in-app purchases = subscriptions mobile = mobile payments < StoreKit, Google Play Billing, RevenueCat, IAP, in-app purchase, Apple Pay, Google Pay
mobile UI implementation = UI from designs mobile = Human Interface Guidelines < Auto Layout, Figma to app, Material Design, HIG, XML layouts, custom views, SnapKit
accessibility mobile = VoiceOver support < VoiceOver, TalkBack, Dynamic Type
app performance = memory leaks = mobile profiling < LeakCanary, memory leak, ANR, retain cycles, app start time, Android Profiler, startup time cut
maps and location = geolocation features < MapKit, Google Maps SDK, Core Location, Mapbox, geofencing, background location
Bluetooth and wearables = BLE apps = device connectivity < CoreBluetooth, BLE app, watchOS, Wear OS, HealthKit, Google Fit, Apple Watch
camera and media features = AR features < ARKit, AVFoundation, CameraX, ARCore, ML Kit, Vision framework, ExoPlayer, Core ML
deep linking = app links < universal links, deep links, Branch.io
mobile security = secure storage = app security < certificate pinning, Keychain, biometric login, Face ID, ProGuard, jailbreak detection, OWASP MASVS, root detection
mobile analytics = event tracking = A/B testing mobile < Firebase Analytics, Mixpanel, Amplitude, AppsFlyer, Adjust SDK, Optimizely mobile
localisation app = internationalisation < localised app, i18n, RTL layouts, translated strings app
app downloads and ratings = published apps = apps live in store < downloads, App Store rating 4.8, million installs, 100k downloads, Play Store rating
SDK development = mobile libraries < built SDK, AAR library, Swift package published, white-label app, modularised app
UI frameworks Android = XML layouts = Material Design < Material Components, ConstraintLayout
enterprise mobile = MDM apps < MDM, Intune app, kiosk mode, Zebra handheld app, AirWatch
Agile mobile team = sprint delivery mobile < two-week sprints, Jira, scrum team mobile
# data analyst
SQL = SQL queries = data querying < T-SQL, joins and CTEs, window functions, PostgreSQL queries, BigQuery, wrote SQL, Snowflake queries, MySQL, Redshift queries, stored procedures
data visualisation = dashboards = build dashboards = BI reporting < Power BI, Tableau, Qlik Sense, Looker Studio, Data Studio, QlikView, Metabase, Tableau dashboards, SSRS, Superset
Power BI = DAX < PBIX, Power BI service, Power Query M
Tableau < Tableau Server, Tableau Prep, LOD calcs, Tableau Desktop
Advanced Excel = Excel analysis = pivot tables = advanced spreadsheets < Power Query, VLOOKUP, INDEX MATCH, Power Pivot, XLOOKUP, VBA macros, SUMIFS, Excel macros, pivots, array formulas
Excel automation = VBA < macros, Excel macros, VBA macros
data cleaning = data preparation = data wrangling < deduplicate data, Power Query, Alteryx, pandas, tidy data, cleaned datasets, missing values, dplyr, data cleansing, OpenRefine, merged datasets, clean datasets
Alteryx = data preparation tools < KNIME, Tableau Prep, Dataiku
ETL = data pipelines = data extraction < SSIS, dbt, Airflow, Fivetran, ETL jobs, Talend, Alteryx workflows, Azure Data Factory, Informatica, Stitch, Matillion
Python for data analysis = Python pandas = Python data analysis < pandas, NumPy, Jupyter, matplotlib, seaborn, Polars
R programming = R < ggplot2, dplyr, tidyverse, RStudio, Shiny, R Markdown
statistical analysis = statistics = hypothesis testing < regression, t-tests, ANOVA, chi-square, SPSS, correlation analysis, SAS, Stata, significance tests, confidence intervals
SAS = statistical software < SAS Enterprise Guide, SPSS, Stata
A/B testing = experimentation = split testing < A/B tests, Optimizely, uplift test, control group, experiment readout, VWO, Google Optimize
web analytics = digital analytics = Google Analytics < GA4, Adobe Analytics, conversion funnel, GTM, UTM tracking, Mixpanel, Amplitude, Omniture
KPI reporting = performance reporting = management reporting = MI reports < weekly KPI pack, MI packs, scorecards, board pack, monthly reports KPIs, KPI dashboard, MI reporting, management information, monthly MI
automate reports = report automation < scheduled reports, Python report, macros, hours saved reporting, refresh automated, Power Automate, automated monthly report, auto-refresh dashboards
ad hoc analysis = ad hoc reporting = data requests < ad-hoc requests, stakeholder data requests, one-off reports, deep dives, adhoc queries, deep-dive analysis
stakeholder presentation of insights = data storytelling = present findings < presented insights, insight decks, slides to directors, data stories, presented to senior leadership data, insight presentation
requirements gathering data < requirements workshops, report specs, business questions translated, stakeholder interviews dashboard
forecasting = trend analysis = predictive analysis < time series, sales forecasts, ARIMA, Prophet, trend analyses, demand forecast model, run-rate forecasts, seasonality
segmentation = customer analytics = customer segmentation < RFM, cohort analysis, churn analysis, customer lifetime value, segments built, CLV, LTV, k-means segments, cohort retention
data quality = data validation = data integrity < data quality checks, reconcile data, validation rules, data quality rules, reconciled reports, data profiling, Great Expectations
data modelling = data warehouse = star schema < Kimball, Snowflake, fact and dimension tables, dbt models, semantic model, data marts, Redshift, slowly changing dimensions
data warehousing = cloud data warehouse < Snowflake, BigQuery, Redshift, Azure Synapse, Teradata, Databricks SQL
Google Sheets = spreadsheets < Apps Script, QUERY function
financial and sales analysis = commercial analysis = revenue analysis < sales analysis, margin analysis, price analysis, revenue by product, basket analysis, sales performance analysis, P&L variance analysis
marketing analytics = campaign analysis = marketing attribution < attribution, ROAS, campaign performance report, media mix, marketing mix modelling, email campaign analysis, CAC
operational analytics = process analysis operations < call volumes analysis, capacity model, SLA reporting, workforce analysis, bottleneck analysis
data governance = GDPR data handling = data dictionary < Collibra, data catalogue, GDPR subject data, metadata, data lineage, Alation, Purview
geospatial analysis = mapping data < QGIS, ArcGIS, postcode mapping, spatial joins, drive-time analysis, Mapinfo
Git for analytics = version control analytics < Git, GitHub
NHS data < HES, SUS data, NHS Digital datasets, claims data, SNOMED data, RTT reporting
CRM data = Salesforce reporting < Salesforce reports, HubSpot reports, Dynamics data, SOQL
survey analysis = questionnaire data analysis < survey results, Qualtrics, SPSS, weighting survey data, NPS analysis
# data scientist
machine learning = ML models = build predictive models < scikit-learn, XGBoost, random forest, gradient boosting, LightGBM, logistic regression, classification models, CatBoost, supervised learning, churn model, trained models
predictive modelling = predictive analytics < XGBoost, churn model, propensity model, credit scoring model, demand forecasting model, LightGBM, logistic regression
Python data science = Python ML < scikit-learn, pandas, PyTorch, NumPy, Jupyter, SciPy, TensorFlow
deep learning = neural networks < PyTorch, TensorFlow, CNN, LSTM, Keras, transformers, JAX, fine-tuned BERT, ResNet, autoencoder, GANs
PyTorch = TensorFlow = deep learning frameworks < Keras, PyTorch Lightning, JAX
natural language processing = NLP = text analytics < spaCy, BERT, Hugging Face, topic modelling, sentiment analysis, NER, NLTK, word2vec, text classification, named entity recognition, text mining, LDA topics
large language models = LLMs = generative AI < GPT-4, LangChain, RAG, fine-tune LLM, OpenAI API, prompt engineering, LoRA fine-tuning, Llama, vector database, LlamaIndex, embeddings search, retrieval-augmented generation, Claude API
computer vision = image recognition < YOLO, OpenCV, image segmentation, CNN, object detection, image classification, U-Net, OCR model, Detectron2
statistical modelling = statistical inference = statistics < Bayesian, PyMC, GLM, mixed-effects, regression models, hypothesis tests, survival analysis, MCMC, generalised linear models
Bayesian methods = probabilistic modelling < PyMC, MCMC, Bayesian hierarchical, Gaussian processes
experimentation = A/B testing = causal inference < A/B tests, uplift modelling, difference-in-differences, causal forest, DoWhy, CUPED, propensity score matching, multi-armed bandit, geo experiments, instrumental variables
recommendation systems = recommenders = personalisation models < collaborative filtering, recommender, matrix factorisation, product recommendations model, learning-to-rank, ALS
time series forecasting = forecasting models = demand forecasting < ARIMA, Prophet, SARIMA, LSTM, exponential smoothing, N-BEATS, demand forecast model, hierarchical forecasting, SARIMAX
anomaly detection = fraud detection models < isolation forest, fraud model, outlier detection, autoencoder, fraud detection model
clustering = unsupervised learning = customer segmentation models < k-means, DBSCAN, PCA, hierarchical clustering, UMAP, t-SNE, Gaussian mixture
feature engineering = feature selection < feature store, SHAP feature selection, engineered features, Feast, target encoding, one-hot encoding
model deployment = MLOps = productionise models = ML in production < MLflow, SageMaker, model API FastAPI, Kubeflow, Vertex AI, deployed model, Databricks MLflow, model registry, BentoML, Azure ML, DVC, Seldon, model serving
model monitoring = model drift = model performance monitoring < data drift, Evidently, model retraining, drift alerts, PSI, champion challenger
model evaluation = validate models = hyperparameter tuning < cross-validation, AUC, ROC, Optuna, grid search, confusion matrix, precision and recall, F1 score, hyperopt, out-of-time test, backtest model
explainable AI = model interpretability < SHAP, LIME, partial dependence, feature importance plots
big data = Spark = distributed computing < PySpark, Databricks, Hadoop, Hive, Dask, EMR, Ray, HDFS
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
# DBA
database administration = manage databases = DBA < SQL Server DBA, Oracle DBA, PostgreSQL DBA, production DBA, 200 instances, MySQL DBA, DB2 DBA, maintain databases, MongoDB admin
SQL Server administration = MS SQL Server < SQL Server 2016, SQL Server 2019, Always On, SSMS, Availability Groups, SQL Agent, SQL Server 2012, Managed Instance
Oracle administration = Oracle database < Oracle 19c, RAC, Data Guard, RMAN, Exadata, OEM Oracle, ASM, Oracle 12c, AWR reports, GoldenGate, Oracle 11g
PostgreSQL administration < pgBouncer, Patroni, pg_dump, vacuum tuning, WAL archiving, pgBackRest, Postgres replication, RDS Postgres
MySQL administration < Percona, XtraBackup, Galera, MySQL replication, InnoDB Cluster, mysqldump, ProxySQL
backup and recovery = database backups = restore databases = disaster recovery databases < RMAN, point-in-time restore, log shipping, backups and restores, Ola Hallengren, Commvault SQL, Veeam SQL, restore tests, XtraBackup, pgBackRest, transaction log backups
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
infrastructure as code = IaC < Terraform, CloudFormation, Ansible, Bicep, Pulumi, ARM templates, CDK, Terragrunt, Packer, Puppet
Terraform < Terragrunt, Terraform modules, OpenTofu, Terraform Cloud, HCL
configuration management = server automation < Ansible, Puppet, SaltStack, playbooks Ansible, DSC PowerShell
CI/CD pipelines = continuous delivery = build and release automation = deployment pipelines < Jenkins, GitLab CI, GitHub Actions, Azure DevOps pipelines, ArgoCD, CircleCI, TeamCity, Spinnaker, Tekton, Concourse, Octopus Deploy, Jenkinsfile, Bamboo
Kubernetes = container orchestration = K8s < EKS, AKS, GKE, Helm, OpenShift, kubectl, Rancher, CKA, Kustomize, k3s, pods and deployments, Nomad
Helm = Kubernetes deployments < Helm charts, Kustomize, ArgoCD
GitOps < ArgoCD, FluxCD, Argo CD, Flux GitOps
AWS = Amazon Web Services < EC2, Lambda, EKS, CloudFormation, IAM policies, RDS, Route 53, VPCs, CloudWatch, ECS Fargate, Control Tower, CloudFront
Azure = Microsoft Azure < AKS, Azure DevOps, Azure AD, App Services, Bicep, ARM templates, Azure VMs, ExpressRoute, Azure landing zone, Entra ID, VNets, AZ-104
Google Cloud Platform = GCP < GKE, BigQuery, Cloud Run, Pub/Sub, Anthos, Cloud Build
cloud migration = lift and shift = data centre migration < migrated workloads to AWS, lift-and-shift, moved on-prem to Azure, data centre exit, CloudEndure, AWS MGN, Azure Migrate, on-prem to AWS
monitoring and alerting = observability = system monitoring < Prometheus, Grafana, Datadog, CloudWatch, ELK, New Relic, Zabbix, Nagios, Splunk, PagerDuty, Dynatrace, OpenTelemetry, Loki, Alertmanager
log management = centralised logging < ELK, Splunk, Loki, Fluentd, Graylog, Logstash, Kibana, CloudWatch Logs
Linux administration = Linux systems = Linux server administration < Ubuntu servers, RHEL, CentOS, systemd, Debian, Red Hat, RHCSA, SUSE, Amazon Linux, SELinux, Linux boxes
scripting = automation scripts = shell scripting < Bash scripts, Python scripts, PowerShell, bash, boto3, shell scripts, Groovy, Go CLI tools
networking cloud = VPC = cloud networking < subnets and route tables, Transit Gateway, security groups, VPN gateway, ExpressRoute, Direct Connect, VNets peering, load balancers ALB, PrivateLink, NACLs
load balancing = web server configuration < NGINX, HAProxy, ALB, Traefik, Apache httpd, ELB
cloud security = DevSecOps = secrets management = security in pipeline < HashiCorp Vault, IAM least privilege, Trivy, GuardDuty, Snyk, Secrets Manager, Key Vault, SonarQube, Checkov, KMS, AWS Config, Prisma Cloud, Security Hub, tfsec
IAM < IAM policies, IAM roles, Azure AD, SSO, Okta, RBAC, Entra ID, AWS SSO
resilience = DR < multi-AZ, DR tests, RTO and RPO, failover region, auto scaling groups, multi-region, active-active, backups snapshots, DR failover
auto scaling = scalable infrastructure < ASG, autoscaling, HPA, Karpenter, KEDA, cluster autoscaler, auto-scaling groups
site reliability engineering = SRE < SLOs, error budgets, SLIs, toil reduction, post-mortems, chaos engineering, SLIs and SLOs
incident management = on-call = production incident response < PagerDuty, on-call rota engineers, post-mortems, P1 incidents, Opsgenie, blameless post-mortem, runbooks, incident commander, MTTR
cloud cost optimisation = FinOps = reduce cloud spend < reserved instances, Cost Explorer, rightsizing, spot instances, savings plans, cloud bill cut, AWS bill, Kubecost, CloudHealth, Azure costs cut
serverless = serverless architecture < Lambda, Azure Functions, Step Functions, Cloud Functions, Serverless Framework, API Gateway, SAM
artefact management = container registry < Artifactory, ECR, ACR, GHCR
version control DevOps = branching strategy < GitFlow, trunk-based, GitLab admin, GitHub Enterprise, monorepo, Bitbucket Server
service mesh = API gateways < Istio, Linkerd, Apigee
virtualisation = VMware < vSphere, ESXi, Hyper-V, vCenter, Proxmox, KVM, Nutanix
patching and hardening = server hardening = vulnerability patching < CIS benchmarks, SSM Patch Manager, AMI hardening, WSUS, golden images, Packer, CIS hardened
zero-downtime deployments = blue-green deployments = release strategy < blue/green, canary, rolling deployments, feature flags, LaunchDarkly, zero-downtime, blue-green
database operations cloud = managed databases < RDS, Aurora, Cloud SQL, Azure SQL, ElastiCache, DynamoDB
platform engineering = developer self-service = internal developer platform < Backstage, Crossplane, developer platform, golden paths, IDP, self-service environments
cloud certifications = AWS certified < AWS Solutions Architect, SAA-C03, CKA, AZ-104, Terraform Associate, AWS DevOps Professional, SAA, AZ-400, CKAD, GCP Professional
Windows Server automation = PowerShell DSC < PowerShell, IIS deploys, DSC, Windows Server 2019
compliance cloud = SOC 2 = ISO 27001 cloud < ISO 27001, PCI DSS, Vanta, Drata, FedRAMP, HIPAA workloads, Cyber Essentials
faster release cycles = deployment frequency = DORA metrics < DORA, deploys per day, release time cut, build time down, pipeline time cut, deploy time from
# network engineer
routing and switching = LAN/WAN = enterprise networking < OSPF, BGP, VLANs, Cisco Catalyst, spanning tree, EIGRP, trunk ports, Nexus switches, HSRP, VRFs, MPLS, layer 3 switching, STP, VXLAN
routing protocols = dynamic routing = BGP and OSPF < OSPF, BGP, EIGRP, IS-IS, eBGP peering, route redistribution, RIP
Cisco networking = Cisco routers and switches = Cisco IOS < Catalyst 9300, ISR routers, IOS-XE, Cisco 2960, ASR 1000, Cisco ISE, NX-OS, ASA, Catalyst 3850
CCNA = Cisco certification < CCNP, CCIE, CCNP Enterprise, CCENT, CCDA
CCNP = advanced Cisco certification < CCIE, CCNP Enterprise, CCNP Security
Juniper = Junos < JNCIA, JNCIP, SRX, MX series, EX switches, QFX, JNCIS
firewalls = firewall administration = firewall rules < Palo Alto, FortiGate, Check Point, Cisco ASA, firewall rule changes, pfSense, SonicWall, Juniper SRX, Firepower, Panorama, WatchGuard, NAT rules, Meraki MX, Sophos XG
wireless networks = Wi-Fi deployment = wireless LAN < Aruba, Cisco WLC, Ekahau, access points, Ruckus, Ubiquiti UniFi, Meraki APs, heatmaps, 802.11ax, wireless survey, Mist, CWNA
wireless site surveys = Wi-Fi surveys < Ekahau, AirMagnet, heatmaps, iBwave
VPN = remote access = site-to-site VPN < IPsec, AnyConnect, SSL VPN, GlobalProtect, DMVPN, OpenVPN, WireGuard, IPsec tunnels, FortiClient, FlexVPN
SD-WAN = software-defined networking < Viptela, Meraki SD-WAN, VeloCloud, Silver Peak, FortiGate SD-WAN, Cisco ACI, Versa, Prisma SD-WAN, NSX
network monitoring = monitoring tools network < SolarWinds, PRTG, Nagios, Zabbix, LibreNMS, NetFlow, Cacti, ThousandEyes, WhatsUp Gold, LogicMonitor, SNMP
network troubleshooting = diagnose network faults = packet analysis < Wireshark, packet captures, traceroute, tcpdump, ping and tracert, fix duplex mismatch, latency issues, packet loss
DNS and DHCP = IP addressing = IPAM < Infoblox, DHCP scopes, subnetting, BlueCat, BIND, IPv6, VLSM, phpIPAM, IP schema
IPv6 < dual stack, DHCPv6
network security = network access control = NAC < Cisco ISE, ClearPass, 802.1X, IDS/IPS, Forescout, ACLs, RADIUS, TACACS, port security, Zscaler, DMZ
load balancers = application delivery < F5 BIG-IP, Citrix NetScaler, HAProxy, LTM, A10, KEMP, iRules
structured cabling = patching = data centre cabling < patch panels, fibre patching, Cat6 runs, SFPs, fibre splice, comms room tidy, rack and stack, fluke test data points, patch leads, OTDR
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
# IT support
first line support = 1st line support = service desk = IT helpdesk < IT service desk, helpdesk analyst, password resets, tier 1 support, unlock accounts, help desk technician, L1 support, IT tickets by phone, service desk analyst
second line support = 2nd line support = desktop support < deskside support, 2nd line, tier 2, desktop engineer, escalated tickets 1st line, L2 support, desk-side
third line support = 3rd line support = infrastructure support < 3rd line, tier 3, server engineer escalations, L3 support
ticketing system = ticket management = ITSM tools = call logging < ServiceNow, Zendesk, Jira Service Desk, Freshservice, Remedy, ManageEngine, ConnectWise, Autotask, Spiceworks, Freshdesk, HaloITSM, Hornbill, BMC Remedy, SysAid, Cherwell, LANDesk, Kace tickets
Active Directory = user account administration = AD administration < password resets AD, create AD users, Group Policy, OUs, AD accounts, starters and leavers accounts, ADUC, security groups AD, account lockouts, domain controllers, GPO
Group Policy = GPOs < GPO
new starter set-up = onboarding IT = user onboarding = joiners movers leavers < new starters laptops, set up laptop for starters, starters and leavers, JML, user provisioning, leaver accounts disabled, new-hire laptop
Microsoft 365 = Office 365 administration = O365 < Exchange Online, SharePoint Online, O365 admin, Office 365 licences, shared mailboxes, Teams admin, M365, Intune, mailbox permissions, Azure AD, tenant admin
Exchange = email administration = mailbox management < Exchange 2016, mailboxes, Exchange Online, shared mailboxes, Mimecast, distribution lists, Outlook profile, mail flow, Exchange 2013
Windows support = Windows 10 and 11 = desktop operating systems < Windows 10, Windows 11, Windows 7, rebuild PCs Windows, Win10, blue screen, Windows updates fix
macOS support = Apple support = Mac support < Jamf, MacBooks, Mac users support, macOS, Apple Business Manager, iMacs, Kandji
hardware repair = hardware troubleshooting = PC repairs < swap hard drives, RAM upgrade, laptop screen replacements, replace motherboard, fix laptops, PC build, printers and PCs fix, SSD swaps, SSD upgrade, Dell warranty calls, PC repair
printer support = printers and peripherals < printers, paper jam, print queues, printer mapping, toner replace, MFDs, PaperCut, print server, clear print queue, Zebra label printers
imaging and deployment = PC builds = desktop deployment = OS deployment < SCCM, MDT, Autopilot, image laptops, PXE boot, Windows Autopilot, WDS, Ghost image, laptop refresh, re-image, reimage, task sequences
SCCM = endpoint management = MECM < PDQ Deploy, Configuration Manager
mobile device management = MDM = Intune < AirWatch, Jamf, MobileIron, Meraki Systems Manager, Workspace ONE, company phones enrol, Apple DEP
mobile phone support = smartphones < company iPhones, iPhones and iPads set up, SIM swaps, mobile handsets
remote support = remote desktop tools < TeamViewer, RDP, LogMeIn, Bomgar, AnyDesk, Dameware, remote control user PCs, ScreenConnect, Quick Assist, RMM, Splashtop, BeyondTrust, NinjaRMM
software installation = install and configure software = application support < install software, software packages, app installs, licence keys, packaging MSI, install Office, software deployment, Adobe installs
basic networking = network connectivity issues = TCP/IP troubleshooting < DNS DHCP, IP conflicts, patch ports, Wi-Fi issues, VPN issues, ipconfig, switch port patch, network drops, AnyConnect issues, reset router
VPN support = remote users support = home workers IT < VPN users, GlobalProtect, AnyConnect, VPN issues, home-working laptops, Citrix users, remote workers set up
Citrix = VDI = virtual desktops < XenApp, XenDesktop, AVD, Horizon View, RDS farms, VMware Horizon, Azure Virtual Desktop
server support = Windows Server = virtual servers < Windows Server 2016, Hyper-V, VMware, Server 2019, file servers, domain controllers, WSUS, ESXi hosts, DFS
backups = backup monitoring = data restore < Veeam, Datto, restore files, Backup Exec, Acronis, backup tapes, Carbonite, check backups, tape rotation
antivirus = endpoint security = malware removal < Sophos, malware removed, ESET, Symantec Endpoint, virus removal, CrowdStrike, Defender for Endpoint, BitLocker, Webroot, Malwarebytes, McAfee, SentinelOne
multi-factor authentication = MFA set-up = account security < MFA, Duo, Authenticator app, RSA tokens, Okta, 2FA, conditional access
ITIL = ITIL Foundation = incident and problem management < ITIL v3, ITIL v4, ITIL 4, incident problem change
CompTIA A+ = A+ = IT support certification < A+ certified, Network+, MTA, MCSA, MD-100, MS-900, MCP, HDI
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
# cyber security
SIEM = security monitoring = log analysis security = SOC monitoring < Splunk, Sentinel, QRadar, ArcSight, Elastic SIEM, LogRhythm, KQL queries, Microsoft Sentinel, Exabeam, AlienVault, Wazuh, Rapid7 InsightIDR, Chronicle
security operations centre = SOC analyst = SOC < tier 1 SOC, SOC shifts, alert triage, L2 SOC, triage alerts, MSSP, 24/7 SOC
incident response = security incident handling = cyber incident management < CSIRT, DFIR, ransomware response, contained malware, phishing incidents, IR playbooks, security incidents investigated, breach response, CERT, incident playbooks
threat hunting = threat detection < MITRE ATT&CK, threat hunts, hypothesis hunts, Sigma rules, YARA, IOC sweeps, detection engineering, detection rules, use cases SIEM
threat intelligence = cyber threat intel = CTI < MISP, IOCs, threat feeds, Recorded Future, STIX, Mandiant, OSINT threat, dark web monitoring, threat intel
digital forensics = computer forensics < EnCase, FTK, Autopsy, forensic images, memory forensics, Cellebrite, disk imaging, chain of custody digital, X-Ways, Magnet AXIOM
malware analysis = reverse engineering < IDA Pro, Ghidra, sandbox malware, Cuckoo, YARA, reverse engineered, Any.Run, x64dbg
vulnerability management = vulnerability scanning = vulnerability assessment < Nessus, Qualys, Tenable, Rapid7, OpenVAS, CVSS, patch prioritisation, InsightVM, Nexpose, scans and remediation, CVE remediation
penetration testing = ethical hacking = pen testing < OSCP, CREST, Metasploit, Burp Suite, pen tests, Kali, CEH, red team, Cobalt Strike, nmap, Bloodhound, bug bounty, pentest, HackTheBox, privilege escalation
red teaming = adversary simulation < red team, Cobalt Strike, purple team, C2 framework, CBEST, TIBER
web application security = application security testing = AppSec < OWASP Top 10, Burp Suite, ZAP, SAST, DAST, Veracode, Checkmarx, XSS and SQLi, Fortify, Snyk, SonarQube, Semgrep
secure development = threat modelling = secure SDLC < STRIDE, threat models, secure code review, SAST, DevSecOps, secure coding training, SAMM, dependency scanning
firewall and IDS = network security controls = intrusion detection < Palo Alto, Suricata, IDS/IPS, Fortinet, Check Point, WAF, firewall rule review, Darktrace, Security Onion
endpoint detection and response = EDR = endpoint protection < CrowdStrike, SentinelOne, Defender for Endpoint, Carbon Black, Cortex XDR, Tanium, Cylance, Sophos Intercept X
identity and access management = IAM = privileged access management = PAM < CyberArk, Okta, BeyondTrust, SailPoint, access reviews, Entra ID, SSO and MFA, Thycotic, ForgeRock, Ping Identity, Delinea, access recertification, Saviynt
CyberArk = PAM tools < Delinea, BeyondTrust, Thycotic
data loss prevention = DLP = data protection controls < Purview, Forcepoint, data classification, Symantec DLP, Varonis, Netskope DLP
email security = phishing protection = anti-phishing < Mimecast, Proofpoint, DMARC, phishing triage, SPF DKIM, Abnormal Security, phishing emails analysed, Defender for Office
security awareness training = phishing simulations = security culture < KnowBe4, phishing simulation, awareness training security, security awareness, phish tests, Proofpoint training
ISO 27001 = information security management system = ISMS < ISO27001, Statement of Applicability, ISO 27001 lead implementer
governance risk and compliance = GRC = security governance < risk register security, ISO 27001, security policies, control testing, SOC 2, NIST CSF, third-party risk security, Archer, OneTrust, risk assessments infosec, ISMS
NIST = NIST CSF = security frameworks < NIST 800-53, CIS Controls, NIST 800-171, CMMC, RMF, NIST 800-61
PCI DSS = payment security compliance < PCI QSA, SAQ D, cardholder data
Cyber Essentials = Cyber Essentials Plus < CE Plus
GDPR security = privacy compliance = data protection < GDPR, DPIAs, data breach notification, DPA 2018, ICO breach
third-party risk = supplier security assessments = vendor risk < vendor security questionnaires, supplier security reviews, SIG questionnaire, third party risk, BitSight, SecurityScorecard
security audits = compliance audits security = SOC 2 < ISO audit, control testing, ITGC, audit evidence security, FISMA, SOX ITGCs, FedRAMP
CISSP = security certification = senior security certification < CISM, CISA, CISMP, CCSP
CompTIA Security+ = entry security certification < Security+, CySA+, SSCP, GSEC, Sec+, SC-200
OSCP = offensive certification = CREST registered tester < CRT, CREST CRT, CCT, CEH practical, OSEP, OSWE
cloud security = AWS security = Azure security < GuardDuty, Defender for Cloud, Prisma Cloud, Security Hub, CSPM, CloudTrail, Azure Policy, Lacework, CASB
encryption and PKI = certificate management = cryptography < PKI, HSM, TLS certificates, Venafi, certificate authority, key management, BitLocker, SSL certs renewals, AD CS, Thales
SOAR = security automation = Python security scripts < Cortex XSOAR, SOAR playbooks, Logic Apps Sentinel, Swimlane, Splunk SOAR
patch management security = hardening = secure configuration < CIS benchmarks, hardened servers, WSUS, patch compliance, STIGs, SCCM patches, DISA STIG, ACAS
OT security = ICS security < SCADA security, IEC 62443, Claroty, Nozomi, Dragos, Purdue model, NERC CIP
security clearance = SC clearance = DV clearance < SC cleared, DV cleared, TS/SCI, Secret clearance, eDV, Top Secret clearance, developed vetting
business continuity = disaster recovery planning = resilience planning < BCP, tabletop exercise, DR test, ISO 22301, BIA, table-top exercises, ransomware exercise
security architecture = zero trust = security design reviews < SABSA, security design review, reference architectures security, TOGAF security, Zscaler ZPA, network segmentation
# QA tester
manual testing = functional testing = software testing < manual tester, test scripts executed, exploratory tests, functional tests, click through tests, ran test cases, black-box testing, test execution, test passes, ad hoc testing
test case writing = test design = write test cases = test scripts < test cases, TestRail, boundary values, test scenarios, write test scripts, equivalence partitioning, acceptance criteria tests, test conditions, Gherkin scenarios, test matrix
test automation = automated testing = automation framework < Selenium, Cypress, Playwright, Appium, Robot Framework, WebdriverIO, TestComplete, UFT, Katalon, Ranorex, Tosca, QTP, automated regression pack, page object model, Puppeteer, SDET
Selenium = Selenium WebDriver < Selenium Java, Selenium Grid, Selenium C#, Selenide
BDD = behaviour-driven development = Gherkin < Cucumber, SpecFlow, Gherkin scenarios, Given When Then, JBehave, Reqnroll
defect management = bug reporting = log defects = defect tracking < Jira bugs, raise bugs, Bugzilla, bug reports, logged defects, defect triage, bugs raised, HP ALM, Mantis, Azure DevOps bugs, YouTrack, bug tickets with steps, retest fixes
regression testing = regression packs = retesting < regression pack, regression suite, retest fixes, smoke and regression, regression runs
smoke and sanity testing = build verification tests < smoke tests, sanity checks build, BVT, smoke and regression
API testing = web services testing = REST API tests < Postman, SoapUI, REST Assured, Newman, ReadyAPI, Swagger tests, Karate, JSON responses checked, Insomnia, Pact contract
performance testing = load testing = stress testing < JMeter, LoadRunner, Gatling, Locust, BlazeMeter, load tests, soak tests, NeoLoad, virtual users, concurrent users
user acceptance testing = UAT = UAT coordination < user acceptance, business users sign-off tests, UAT scripts, UAT support
system integration testing = SIT = end-to-end testing < E2E tests, end-to-end tests, integration tests interfaces, end to end journeys tested
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
ISTQB = ISTQB certification = testing certification < ISTQB Foundation, ISEB Foundation, ISTQB Advanced, CSTE, ISTQB CTFL
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
`;
