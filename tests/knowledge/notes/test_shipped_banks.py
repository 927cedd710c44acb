"""The question banks that come with the vault: enough, each for its trade, none twice, none that trips over its gaps."""

import re
from datetime import date
from functools import partial

import pytest
from rapidfuzz import fuzz, process

from vault_tool.jobs import vault_notes
from vault_tool.judging import brief
from vault_tool.judging.asking import bank_relevance, same_question
from vault_tool.judging.brief import Brief
from vault_tool.knowledge.conditions.scope import known_names, scope
from vault_tool.knowledge.notes.banks import Bank, BankQuestion
from vault_tool.knowledge.notes.holes import GAP
from vault_tool.language import wording
from vault_tool.letters import question_choice
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

SHIPPED = vault_notes.shipped_with_package()
QUESTIONS = [q for bank in SHIPPED.banks for topic in bank.topics for q in topic.questions]
GAPS = {"tool", "tools", "role", "price", "item"}
NAMES = known_names() | GAPS | {"flags"}

TRADES = [(b.name, b.example) for b in SHIPPED.banks if b.example] + [
    ("Graphic design", "Brand designer\n\nKeep our tea looking like one brand."),
    ("Writing and editing", "Sales copywriter for cruises\n\nWrite the pages that sell our cruises."),
    ("Customer support", "IT support specialist\n\nHelp our staff with their computers by phone."),
    ("Back end and integrations", "Chat app in Python\n\nWrite a small chat app that keeps messages secret."),
    ("Data and analytics", "Statistical analyst\n\nTest a model with two moderators for a paper."),
    ("Engineering and CAD", "Summer engineering intern\n\nMake technical drawings of bridges."),
]  # fmt: skip
"""Posts, and the bank that each is to have first: the notes' own examples, and some that are harder to tell."""
FOREIGN = [
    ("Blockchain and trading", "Python developer\n\nWrite a program that makes a list of cryptographic random numbers."),
    ("Blockchain and trading", "Cryptocurrency data analyst\n\nStudy the cryptocurrency market each week and chart it in Tableau."),
    ("Data and analytics", "Customer support agent\n\nExcellent English and an excellent manner in Zendesk and live chat."),
    ("Sales and lead generation", "Salesforce administrator\n\nConfigure our Salesforce and clean its records."),
    ("Video", "Bookkeeper\n\nCut costs and record receipts in Xero each month; film industry background helps."),
    ("Virtual assistance", "Data engineer\n\nOf great value: various pipelines in Airflow and Snowflake."),
    ("Automation", "Project manager\n\nLead account managers, plan projects in Monday.com and Asana, keep delivery on time."),
    ("Back end and integrations", "Copywriter\n\nWrite about rapid growth, therapists and capital for our blog."),
    ("SEO", "Senior developer for an SEO tool\n\nDevelop software that does keyword research for SEO writers, with Ahrefs data."),
    ("Bookkeeping and finance", "Bookkeeping platform, first version\n\nBuild bookkeeping software that does bank reconciliation like QuickBooks."),
    ("Testing", "Copywriter\n\nCollect testimonials and write the latest news for our blog."),
]  # fmt: skip
ANSWERED = [
    ("Would you like exercises", "Guitar teacher\n\nHourly: $20.00 - $30.00\n\nI am looking for a tutor who can teach me the guitar in a 2 hour session."),
    ("Would I hire, or only manage", "Customer success manager\n\nFull-time, 40 hours a week. Keep our clients happy, and manage their projects in Asana."),
    ("Are your processes written", "Operations manager\n\nFull-time, 40 hours a week. Plan projects in Asana; our processes are still being built."),
    ("What should happen when an answer", "AI agent engineer\n\nBuild an AI agent that reads the winds: a system that runs by itself, not just a chatbot."),
    ("What should be better or faster", "Machine learning engineer\n\nTrain a model in PyTorch that tells ripe fruit from unripe."),
    ("Which theme and plugins", "WordPress pixel tracking\n\nSend an event from the form of our WordPress site."),
    ("Would you like exercises", "Help with Power Automate\n\nHourly: $20.00 - $30.00\n\nTeach me to build workflows in Power Automate by screen share."),
    ("How many learners are in", "Course instructor for kites\n\nMake a video course on kites, so that students learn to fly them."),
    ("What result would tell", "Smart contract developer\n\nWrite a Solidity smart contract, and help with the strategy of our blockchain club."),
    ("How often does this run", "Glide app expert\n\nBuild Glide apps for our choir, with an API integration."),
    ("What do people complain", "App integration with GoHighLevel\n\nConnect our app with GoHighLevel, so that its users find our songs in their CRM."),
    ("What do you do with duplicates", "Early career researchers\n\nAcademic research and literature review on kites in our laboratory, with Excel."),
    ("Will I see patient data", "Editor\n\nEdit the blog of our gym."),
    ("Is this a new position", "Editor\n\nEdit one brochure of our gym, about ten pages."),
    ("Which meetings are fixed", "Assistant\n\nWork 9 AM - 4 PM EST, Monday to Friday."),
    ("Will the first milestone be funded", "Editor\n\nHourly: $20.00 - $30.00\n\nEdit our blog each week."),
    ("Do you have a budget", "Editor\n\nFixed price: $300\n\nEdit our brochure."),
    ("How many shares", "Map maker\n\nDraw maps of rivers. We value diversity, equity and inclusion."),
    ("How many shares", "Map maker\n\nDraw maps of rivers. Complaints go to the Office of Institutional Equity."),
    ("When were the backups", "IT support technician\n\nHelp staff of our school with information technology: screens, projectors, phones."),
    ("What runs where", "IT support technician\n\nHelp staff of our school with information technology: screens, projectors, phones."),
    ("Is there a staging", "IT support technician\n\nHelp staff of our school with information technology: screens, projectors, phones."),
    ("Can I see it go wrong", "Python developer for a sign-up form (fixed scope)\n\nBuild a form in Django that takes sign-ups for our gym. Fix bugs that our testers find."),
    ("What do users complain", "UI/UX designer for a new site\n\nDesign a new website for our choir in Figma: wireframes, user flows, prototypes."),
    ("Which part do you need first", "Python developer\n\nI need a quick fix: our LangGraph agent loops and never ends."),
    ("Who covers for me", "Painter\n\nFull-time, 40 hours a week. The contract is for 1 to 3 months. Paint signs for our shops."),
    ("What notice period", "Painter\n\nFull-time, 40 hours a week. The contract is for 1 to 3 months. Paint signs for our shops."),
    ("Which hosting do you have in mind", "React developer\n\nFull-time, 40 hours a week. Build a new website for our choir from scratch, front end in React."),
    ("How many users do you expect", "iOS developer\n\nFull-time, 40 hours a week. Write our app for walkers in Swift."),
    ("Is there an example of a report", "Power BI expert\n\nOptimize our Power BI reports, so that they load in 5 seconds."),
    ("Have you tried to automate", "Automation engineer\n\nFull-time, 40 hours a week. Work on automation of our workflows."),
    ("Whose account will the connections", "Automation engineer\n\nFull-time, 40 hours a week. Write PLC programs for our looms, for more automation."),
    ("What should be better or faster", "React developer for AI-built pages\n\nBuild the pages of our shop in React, with Cursor and other AI tools such as ChatGPT."),
    ("Which use case comes first", "AI operations manager\n\nFull-time, 40 hours a week. Keep our team on time with ChatGPT and Asana."),
    ("Which part of the system", "Quick interview of Python developers\n\nI am conducting interviews with Python developers on their back ends, 30 minutes each."),
    ("How many products", "Shopify developer\n\nFull-time, 40 hours a week. Mend our Shopify store."),
    ("Which standard and units", "Design engineer\n\nFull-time, 40 hours a week. Mechanical design of our looms."),
    ("Which of your current reports", "Senior data engineer\n\nFull-time, 40 hours a week. Write our ETL pipelines in SQL and Airflow."),
    ("How many positions are open", "Recruiter partnerships account executive\n\nFull-time, 40 hours a week. Win recruiters who use our software."),
    ("What has to be in the first release", "Quick bug fix in React Native\n\nOur mobile app in React Native stops after a minute."),
    ("Which decision depends on this", "Senior Python developer\n\nWe look for expert advice, and a code review. " + "Write our back end in Django and PostgreSQL, with tests and with care. " * 25),
    ("Which tool should the dashboards", "Data analyst\n\nAdd charts and maps to our dashboard, from our SQL Server."),
    ("Would I hire, or only manage", "Project operations analyst\n\nFull-time, 40 hours a week. Count what our project managers plan in Asana."),
    ("Which theme do you use", "Developer for an affiliate marketplace\n\nBuild a site where affiliates sign up and see their commission. Shopify experience is a plus."),
    ("Which regulator's rules", "Business analyst\n\nBuild dashboards for our sales team. Fintech experience is a plus."),
    ("Who in compliance", "Business analyst\n\nBuild dashboards for our sales team. Fintech experience is a plus."),
    ("How old are the learners", "Course writer\n\nWrite lessons for our bootcamp for adult learners. Education experience is a plus."),
    ("Which dates in the school year", "Course writer\n\nWrite lessons for our bootcamp for adult learners. Education experience is a plus."),
    ("How do you like to communicate", "Data analyst\n\nFixed-price: $900\n\nChart in Excel what our looms made last year."),
    ("How do you prefer to communicate", "Data analyst\n\nFull-time, 40 hours a week. Chart in Excel what our looms make."),
    ("How often would you like an update", "Data analyst\n\nFixed-price: $900\n\nChart in Excel what our looms made last year."),
    ("Which environments are there", "Django developer\n\nFull-time, 40 hours a week. Write the back end of our shop in Django."),
    ("How does a task reach me", "Django developer\n\nFull-time, 40 hours a week. Write the back end of our shop in Django."),
    ("Are there automated tests", "SDET for our Django back end\n\nFull-time, 40 hours a week. Test the API of our shop."),
    ("Are there rules for accessibility", "React developer\n\nBuild the front end of a healthcare app for patients."),
    ("How much of the work is building new reports", "Senior data engineer\n\nFull-time, 40 hours a week. Write the systems behind our sales reports in SQL and Airflow."),
    ("Who decides which reports", "Analytics manager\n\nFull-time, 40 hours a week. Lead our analysts and their dashboards and reports."),
    ("Which part of the work takes the most", "Engineer for a voice assistant\n\nFull-time, 40 hours a week. Write the assistant of our shop in Python."),
    ("Which part of the system", "Django developer\n\nHelp add a few small features to the Django product of our choir."),
    ("Do you want automated tests", "Integration specialist\n\nConnect our forms to HubSpot with Power Automate and its REST API."),
    ("How many requests a day", "AI automation partner\n\nBuild an outbound pipeline with Claude and n8n for our sales."),
    ("Which tool should the dashboards", "Data analyst\n\nBuild dashboards of our sales. I do not have a preference for the tool."),
    ("Which tool should the dashboards", "Data analyst\n\nBuild dashboards of our sales. I have no preference for the tool."),
    ("Which part of running the store", "E-commerce analyst\n\nFull-time, 40 hours a week. Study the orders of our Shopify stores in several markets."),
    ("Which project worries you", "People operations leader\n\nFull-time, 40 hours a week. Keep our handbook, lead hiring, plan people projects."),
    ("What is the salary range for each role", "People operations leader\n\nFull-time, 40 hours a week. Keep our handbook, onboard new people, plan reviews."),
    ("Would I hire, or only manage", "Operations manager\n\nFull-time, 40 hours a week. Plan projects in Asana, recruit freelancers and interview candidates for the team."),
    ("What did you spend in the last", "Google Ads expert\n\nYou have run Google Ads and PPC campaigns with a budget of over 3 million dollars."),
    ("Would you like a short written summary", "Advice on our looms\n\nLooking for expert advice, a consultation on automation. 30 hours a week for 3 to 6 months."),
    ("If the answer is yes", "Advice on our looms\n\nLooking for a consultation, one hour by video, on how others automate their looms."),
    ("Who will maintain it afterward", "React developer\n\nBuild pages for our shop. This may become a permanent role."),
    ("What is the biggest risk", "React developer\n\nBuild pages for our shop. Tell us which risk you see." + " Our shop sells kites of silk." * 25),
    ("Is there a budget for the whole job", "React developer\n\nHourly: $20.00 - $30.00\n\nBuild one page for our shop, 3-5 hours."),
    ("What should happen when an answer is wrong", "Voice agent developer\n\nBuild a receptionist on Vapi that asks again until the answer is complete."),
    ("Which dates can't move", "Excel expert\n\nFixed-price: $50\n\nMake our sheet look better."),
    ("How much notice", "Painter\n\nFull-time, 40 hours a week. Paint signs for our shops."),
    ("Is everything ready", "Electrician\n\nI need a quick fix: the lamp over our door, which has images of kites, is broken."),
    ("Would you rather pay per lesson", "Guitar teacher\n\nHourly: $20.00 - $30.00\n\nI am looking for a tutor who can teach me the guitar each week."),
    ("Which task gives you the most trouble", "Excel tutor\n\nI am looking for a tutor who can teach me Excel. My problem is the pivot tables."),
    ("What are your best-selling", "Shopify tester\n\nInstall our app on your Shopify store and tell us whether listings and marketing still work."),
    ("What should be better or faster", "AI writing extension\n\nBuild a browser extension with the OpenAI API that writes an artificial intelligence summary."),
    ("Could you give me one example", "LoRA model\n\nTrain a LoRA model for AI pictures in our style, with PyTorch and Stable Diffusion."),
    ("Are there existing automations", "Automation specialist\n\nWe have already implemented some automations in n8n. Automate the workflow of our forms."),
    ("Which decision should", "Statistical analyst\n\nTest a model with two moderators for our research paper."),
    ("May I show this work", "Chatbot developer for our website\n\nBuild a chatbot page for the website of our shop."),
    ("Which theme and plugins", "Import of boats into Squarespace\n\nImport our list of boats into our Squarespace site each week."),
    ("Who built the site", "Import of boats into Squarespace\n\nImport a list of boats into Squarespace each week, by its API."),
    ("What has to be finished for the first", "Reiki website\n\nFixed-price: $100\n\nBuild a new website for my practice from scratch, with HTML and JavaScript."),
    ("Is there a staging site", "PHP developer for a website\n\nClone my existing website in PHP and JavaScript, and add it to a new domain."),
    ("When do you need the first result", "Data analyst\n\nAbout the role: study our sales in Excel. Who you are: exact and curious."),
    ("How often does this run", "Bubble expert\n\nBuild the workflow of our web application in Bubble, from our frontend designs; automation of tasks."),
    ("What was the last outage", "CTO-level lead for AWS and cloud\n\nReview the AWS infrastructure of our health app: servers, Kubernetes and Terraform."),
    ("What does a typical customer pay", "Build AI agents for sales workflows\n\nAutomate lead generation and cold outreach of our sales team with Claude."),
    ("How much of the work is building new reports", "Power BI auditor\n\nFull-time, 40 hours a week. Audit our Power BI reports; no new dashboards."),
    ("Could I see how the site is built", "Front-end developer\n\nFull-time, 40 hours a week. Work on our codebase in React for our website."),
    ("What exists already", "Create Telegram Bot\n\nI want to create a Telegram bot for our club."),
    ("Which part of the work takes the most", "Office administrator\n\nFull-time, 40 hours a week. Keep the office of our looms."),
    ("Have you tried to automate", "Automation of a trading strategy\n\nFixed-price: $400\n\nAutomate our trading strategy and its indicators."),
    ("What made you decide", "Photographer\n\nHourly: $20-$30 - Est. Time: More than 3 months, Less than 10 hrs/week\n\nTake photos of our kites in the air."),
    ("Do you have a model in mind", "Chatbot developer\n\nBuild a chatbot for our shop that answers what visitors ask."),
    ("Should it pull the data by itself", "Data analyst\n\nBuild dashboards of our sales; our warehouse is Redshift and has payments from Stripe."),
    ("Which tool should the dashboards", "Power Apps developer\n\nBuild a dashboard of our quotes in PowerApps."),
    ("Is there a codebase I can look at", "Developer needed to create a trading bot\n\nWrite the bot in Python; later we extend it."),
    ("Is Azure already in use", "DevOps engineer\n\nFull-time, 40 hours a week. Run our infrastructure in Azure with Terraform."),
    ("Which channels do you cover", "AI help desk system\n\nBuild an AI system that answers help desk tickets in Zendesk by itself."),
    ("Who will run it once", "Web scraper for orders\n\nScrape our orders from the old shop. Deliverable: one CSV with all orders."),
    ("Which languages does it", "Chatbot developer\n\nBuild a chatbot for physicians, a prototype first."),
    ("Would this be a contract", "Painter\n\n$90,000 - $120,000 a year\n\nFull-time, 40 hours a week. Paint signs. " + "Health, dental and vacation; equity. " * 9),
]  # fmt: skip

TWO_IN_ONE = re.compile(r",? and (?:who|what|which|how|when|where|why|is|are|do|does|could|can|may|would|should)\b")
SAID_AS_ONE = {
    "How much of the work is building new reports, and how much is keeping old ones running?",
    "When did it last work, and what changed since then?",
    "How many of the people on the team are employees, and how many are freelancers?",
    "Who on your team knows {{ tool }} best, and can I go to them with questions?",
    "After a call, who writes up the decisions, and where?",
    "How much of the team is in-house, and how much is freelance?",
}
"""Two questions by their words that are answered in one sentence."""
KINDS = [
    ("If the scope grows", "Fixed price: $400\n\nPaint a sign for our shop."),
    ("Is there a weekly limit", "Hourly: $20.00 - $30.00\n\nPaint signs for our shop."),
    ("How do you handle public holidays", "This is a full-time position, 40 hours a week. Paint signs for our shops."),
    ("Is the trial paid", "Paint signs for our shops. We begin with a trial of one week."),
    ("How many shares", "Paint signs for our shops. Part of the pay is equity."),
    ("Who with a medical license", "Writer\n\nWrite blog articles for our dental clinic. Healthcare experience is needed."),
    ("Who covers for me", "Office manager\n\nFull-time, 40 hours a week. The contract is for more than 6 months. Keep our painters on time."),
    ("Which theme do you use", "Shopify developer\n\nChange the theme of our Shopify store. Affiliates send us half of the visitors."),
    ("Will the call be recorded", "Quick interview of Python developers\n\nI am conducting interviews with Python developers on their back ends, 30 minutes each."),
    ("How often do you release a new version", "iOS developer\n\nFull-time, 40 hours a week. Write our app for walkers in Swift."),
    ("What is the pay range", "Painter\n\nFull-time, 40 hours a week. Paint signs for our shops."),
    ("Which regulator's rules", "Writer\n\nWrite the compliance pages of our bank. Fintech experience is needed."),
    ("How old are the learners", "Course writer\n\nWrite lessons for our school. Education experience is needed."),
    ("Does anyone on this job need a real estate license", "Letter writer\n\nWrite letters for a real estate brokerage. Real estate experience counts."),
    ("About how many responses", "Data analyst for a survey\n\nFixed-price: $900\n\nAnalyze the survey on our kites in Excel, with charts."),
    ("Should it pull the data by itself", "Data analyst\n\nFixed-price: $900\n\nBuild a dashboard in Tableau of what Stripe and our shop took in."),
    ("Could you send me the error messages", "Bots for a kite club\n\nOur two Discord bots in Python stop with errors; help us run the bots again."),
    ("Could you send me the error messages", "Python developer for two bots\n\nOur Python bots stop with errors; help us run them again and add two commands."),
    ("Could I read the code you have", "Django developer\n\nFixed price: $4,000\n\nAdd a page for customers to our existing Django project."),
    ("Which site is it", "Web scraping\n\nScrape the catalog of one supplier's website: names, prices and pictures."),
    ("About how many products are there", "Web scraping\n\nScrape the catalog of one supplier's website: names, prices and pictures of each product."),
    ("What is it built with", "Web developer\n\nAdd a few pages to our admin site, so that clerks can look up members."),
    ("Is this mostly hands-on work", "Advice on our looms\n\nLooking for expert advice, a consultation on automation. 30 hours a week for 3 to 6 months."),
    ("Which works worst today", "People operations leader\n\nFull-time, 40 hours a week. Own employee onboarding, keep our handbook, plan reviews in BambooHR."),
    ("Is there a back end already", "Web developer\n\nBuild the React front end of a booking site for our choir from scratch."),
    ("Which mistakes would cost the most", "Machine learning engineer\n\nTrain a model in PyTorch that tells ripe fruit from unripe."),
]  # fmt: skip


TOLD = [
    ("Could I see a few of the files", "Data analyst\n\nFixed-price: $900\n\nFind datasets on rents, then study them in Excel and CSV files."),
    ("About how many rows", "Data analyst\n\nFind datasets on rents, then study them with SQL and Excel."),
    ("How often does this run", "Automation specialist\n\nAutomate workflows in n8n for our clients."),
    ("Which booking or ordering", "React developer\n\nBuild a booking page for our hotel guests in React."),
    ("Which app comes closest", "Mobile developer\n\nConvert our existing site to a mobile app in React Native for iOS and Android."),
    ("Which tool should the dashboards", "Data analyst\n\nBuild a dashboard of our sales in Tableau from our SQL Server."),
    ("Which decision", "Data analyst\n\nBuild a dashboard for our customers in Power BI from our SQL Server."),
    ("About how many rows", "Data analyst\n\nLook for trends in a five-year dataset with SQL and Excel."),
    ("When do you need the first result", "Data analyst\n\nTeach Power BI and train our team."),
    ("How firm is the date", "Data analyst\n\nBuild a dashboard in Power BI. It must be done within one month."),
    ("Is the trial paid", "Data analyst\n\nClean our lists in Excel. We will send you a trial test."),
    ("Which decision", "Data analyst\n\nBuild a dashboard in Power BI from our SQL Server, so that we can see which shops lose money."),
    ("How often should it refresh", "Data analyst\n\nBuild a dashboard in Power BI from our SQL Server. It refreshes each morning."),
    ("How do you get these numbers", "Data analyst\n\nBuild a dashboard in Power BI from our SQL Server. We currently count by hand."),
    ("Is there a written spec", "Backend developer\n\nBuild a REST API in Django with PostgreSQL. The specification is attached."),
    ("Where is it hosted", "React developer\n\nMend the front end of our site in React. It is hosted on AWS."),
    ("Have you hired someone", "Backend developer\n\nFinish our REST API in Django. The previous developer has left."),
    ("How many people use", "Salesforce administrator\n\nBuild a CRM in Salesforce from scratch."),
    ("How many contacts", "Salesforce administrator\n\nBuild a CRM in Salesforce from scratch."),
    ("Who on site", "SEO specialist\n\nWatch time on site and bounce rate of our logistics firm in Google Analytics."),
    ("How old are the learners", "React developer\n\nBuild the admin app of our school in React: pupils, fees, staff."),
    ("Which decision", "Power BI tutor\n\nI am looking for a tutor who can teach me Power BI dashboards."),
    ("Who is the subject", "Power BI tutor\n\nI am looking for a tutor who can teach me Power BI dashboards."),
    ("Where does the data live", "Data analysis instructor\n\nTeach our students statistics and dashboards in Power BI."),
    ("Can the data be sent", "Chatbot developer\n\nBuild an AI chatbot with OpenAI and LangChain for our shop."),
    ("Who approves my work", "Logo designer\n\nI need a logo for my bakery, drawn by hand."),
    ("How long does the slowest report", "Power BI developer\n\nOur Power BI reports are slow: one takes 40 seconds. Make them faster."),
    ("Do the reports use Import", "Power BI developer\n\nOur Power BI reports in Import mode are slow. Make them faster; import_mode stays."),
    ("Which field ties", "Data analyst\n\nMerge the customer lists of our two shops in Excel, matched by customer ID."),
    ("Is there a test copy", "SQL developer\n\nClean up the duplicate records in our SQL Server database, in the staging copy."),
    ("Which data sources do you have", "Data analyst\n\nBuild a dashboard in Power BI that draws on various data sources such as Shopify."),
    ("Which tool should the dashboards", "Data analyst\n\nWe have an existing dashboard of our sales. Design charts for it in SQL."),
    ("How often should it refresh", "Data analyst\n\nA one-off study of a dataset, with a dashboard of what you found."),
    ("Which part should I start", "Data analyst\n\n" + "Clean the data of our shops, then analyze them with care. " * 30),
    ("Could you show me the process", "Automation consultant\n\nOn-call help for our team: manual tasks and workflows in Power Automate."),
    ("Will this handle real funds", "Solidity developer\n\nBuild a new crypto wallet for our club."),
    ("How fast does it have to react", "Solidity developer\n\nBuild a new crypto wallet for our club, with an exchange for coins."),
    ("What should stop it", "Solidity developer\n\nBuild a new crypto wallet for our club, with an exchange for coins."),
    ("Who will look after the app", "Flutter developer\n\nMend a page in our current iOS and Android app. It is on the App Store."),
    ("How many users do you expect", "Flutter developer\n\nMend a page in our current iOS and Android app. It is on the App Store."),
    ("Which project worries", "Operations manager\n\nFull-time, 40 hours a week. Lead the customer service of our tea shop."),
    ("How do you decide which project", "Operations manager\n\nFull-time, 40 hours a week. Lead the customer service of our tea shop."),
    ("Who approves my work", "Backend developer\n\nI run a small agency with a team of two. Build a REST API in Django with PostgreSQL."),
    ("Do the rights pass", "Data analyst\n\nWrite a report on our sales in Excel."),
    ("How do you like to give feedback", "Data analyst\n\nBuild a dashboard in Power BI from our SQL Server."),
    ("What matters most to you in the people", "Data analyst\n\nBuild a dashboard in Power BI from our SQL Server."),
    ("Which documents should it answer", "AI engineer\n\nOur agency hires AI engineers who have shipped RAG with OpenAI."),
]  # fmt: skip
"""How a question begins, and a post that answers it or is of another situation."""
SITUATIONS = [
    ("What do you want to be able to do", "Power BI tutor\n\nI am looking for a tutor who can teach me Power BI dashboards."),
    ("Can I see it go wrong", "WordPress developer\n\nI need a quick fix: the menu of my WordPress page is broken."),
    ("Which decision depends on this", "Data analyst\n\nI need a one hour consultation on which database to choose."),
    ("Which decision should", "Analysis of our sales\n\nBuild a dashboard in Power BI from our SQL Server."),
    ("How often should it refresh", "Data analyst\n\nBuild a dashboard in Power BI from our SQL Server."),
    ("Which tool should the dashboards", "Data analyst\n\nBuild a dashboard of our sales from our SQL Server."),
    ("How many people should I train", "Data analyst\n\nBuild a dashboard in Power BI and train our team."),
    ("What is the project about", "Data analyst\n\nJoin us for an exciting project: look for trends in Excel."),
    ("How many learners are in a class", "Data analysis instructor\n\nTeach our students statistics and dashboards in Power BI."),
    ("Which hosting do you have in mind", "React developer\n\nBuild a new website for our choir from scratch, front end in React."),
    ("How long does the slowest report", "Power BI developer\n\nOur Power BI reports on kites are slow. Make them faster."),
    ("Do the reports use Import", "Power BI developer\n\nOur Power BI reports on kites are slow. Make them faster."),
    ("Which field ties", "Data analyst\n\nMerge the customer lists of our two shops in Excel and remove the duplicates."),
    ("Are the addresses written", "Data analyst\n\nStudy our dataset of properties and their addresses in Python."),
    ("Is there a test copy", "SQL developer\n\nClean up the duplicate records in our SQL Server database."),
    ("How close do the predictions", "Machine learning engineer\n\nTrain a model in Python that will predict prices of kites."),
    ("Which data sources do you have", "Data analyst\n\nBuild a dashboard in Power BI that draws on various data sources."),
    ("Which process should come first", "Automation specialist\n\nAutomate the processes of our tea shop in n8n."),
    ("Which of your systems", "Automation specialist\n\nBuild workflows in n8n that integrate with our existing systems."),
    ("Can I reach the developer", "Backend developer\n\nTake over an existing codebase in Django from our previous developer."),
    ("Is there a staging site", "React developer\n\nAdd a calendar to our existing website in React."),
    ("Could you send me the address", "React developer\n\nAdd a calendar to our existing website in React."),
    ("What bothers you most", "React developer\n\nRedesign our existing website, which is built in React."),
    ("Which coins", "Solidity developer\n\nBuild a new crypto wallet for our club."),
    ("Could you give me one example", "AI developer\n\nWe want AI in the office of our choir. Python and the OpenAI API."),
    ("How many hours of work are there in a usual week", "Online painter\n\nPaint labels in your own time, whenever work is available."),
    ("Would you pay per task", "Online painter\n\nPaint labels in your own time, whenever work is available."),
    ("Which statistical tests", "Statistical analyst\n\nTest a model with two moderators for a paper."),
    ("What would you expect from someone at the top", "Painter\n\nHourly: $20.00 - $30.00\n\nFull-time, 40 hours a week. Paint signs for our shops."),
    ("How many variables", "Statistical analyst\n\nTest a model with two moderators for a paper."),
]  # fmt: skip


def post(text: str) -> Post:
    reading = read(text)
    return Post.of(text, reading)


def closeness(short: Brief) -> dict[str, int]:
    return {b.name: r for b in SHIPPED.banks if (r := bank_relevance.relevance(b, short))}


def asked(text: str) -> list[str]:
    one = post(text)
    names = scope(one, SHIPPED.profile, SHIPPED.clients, Assumptions(), date(2026, 3, 10))
    return [q.text for q in question_choice.questions(SHIPPED.banks, brief.of(one), names)]


def test_there_are_more_than_five_hundred_questions() -> None:
    assert SHIPPED.problems == ()
    assert len(QUESTIONS) >= 600
    assert len(SHIPPED.banks) >= 30


@pytest.mark.parametrize("bank", SHIPPED.banks, ids=lambda bank: bank.name)
def test_no_two_questions_of_a_bank_are_alike(bank: Bank) -> None:
    texts = [q.text.lower() for topic in bank.topics for q in topic.questions]
    near = partial(process.extract, scorer=fuzz.token_set_ratio, score_cutoff=same_question.ALIKE, limit=1)
    alike = [(a, b) for n, a in enumerate(texts) for b, score, _ in near(a, texts[:n]) if score > same_question.ALIKE]
    assert alike == []


def test_hardly_a_question_stands_twice() -> None:
    assert len({q.text for q in QUESTIONS}) >= len(QUESTIONS) - 12


@pytest.mark.parametrize("bank", SHIPPED.banks, ids=lambda bank: bank.name)
def test_a_question_is_one_and_its_gaps_can_be_filled(bank: Bank) -> None:
    for question in (q for topic in bank.topics for q in topic.questions):
        sound(question)


def sound(question: BankQuestion) -> None:
    """A question, with gaps and conditions that ask for what there is."""
    assert question.text.endswith("?")
    assert not TWO_IN_ONE.search(question.text.rpartition("” ")[2]) or question.text in SAID_AS_ONE
    assert len(question.text) <= 160
    assert "{{ item" not in question.text or question.about or question.begins
    for text in (question.text, question.reason):
        assert {m[1] for m in GAP.finditer(text)} <= NAMES
        assert {m[2] for m in GAP.finditer(text)} <= {None, "length", "lower", *wording.FILTERS}
    for condition in (*question.when, *question.unless):
        assert frozenset() < condition.names <= NAMES
    if re.search(r"\bof \{\{ tools\|listed", question.text, re.IGNORECASE):
        assert any("tools|length" in condition.source for condition in question.when)


def test_topics_have_one_bank_each() -> None:
    titles = [topic.title for bank in SHIPPED.banks for topic in bank.topics if topic.title != question_choice.FIRST]
    assert len(titles) == len(set(titles))


def test_vetting_is_ten_topics_with_enough_to_choose_from_and_a_reason_each() -> None:
    (vetting,) = (b for b in SHIPPED.banks if b.kind == "vetting")
    assert len(vetting.topics) == 10
    for topic in vetting.topics:
        assert len(topic.questions) >= 5
        assert all(q.reason for q in topic.questions)


def test_every_trade_bank_has_its_example() -> None:
    assert [b.name for b in SHIPPED.banks if b.about and not b.example] == []


@pytest.mark.parametrize(("name", "text"), TRADES, ids=[name for name, _ in TRADES])
def test_a_post_has_the_bank_of_its_trade_first(name: str, text: str) -> None:
    found = closeness(brief.of(post(text)))
    assert max(found, key=lambda bank: found[bank]) == name


@pytest.mark.parametrize(("name", "text"), TRADES, ids=[name for name, _ in TRADES])
def test_a_post_is_asked_what_its_trade_asks(name: str, text: str) -> None:
    bank = next(b for b in SHIPPED.banks if b.name == name)
    one = post(text)
    names = scope(one, SHIPPED.profile, SHIPPED.clients, Assumptions(), date(2026, 3, 10))
    beside = {q.text for b in SHIPPED.banks if b.beside for topic in b.topics for q in topic.questions}
    found = question_choice.questions(SHIPPED.banks, brief.of(one), names)
    topics = [q.topic for q in found if q.text not in beside]
    assert topics[0] in {t.title for t in bank.topics}
    own = sum(t in {t.title for t in bank.topics} for t in topics)
    assert own >= 5, f"only {own} of its questions are asked of its example: add more, or ones with fewer conditions"


@pytest.mark.parametrize(("name", "text"), FOREIGN)
def test_a_word_in_passing_brings_no_foreign_bank(name: str, text: str) -> None:
    bank = next(b for b in SHIPPED.banks if b.name == name)
    one = post(text)
    names = scope(one, SHIPPED.profile, SHIPPED.clients, Assumptions(), date(2026, 3, 10))
    topics = {q.topic for q in question_choice.questions(SHIPPED.banks, brief.of(one), names)}
    assert topics.isdisjoint({t.title for t in bank.topics} - {question_choice.FIRST})


@pytest.mark.parametrize(("beginning", "text"), [*ANSWERED, *TOLD])
def test_what_a_post_says_is_not_asked(beginning: str, text: str) -> None:
    assert not any(q.startswith(beginning) for q in asked(text))


@pytest.mark.parametrize(("beginning", "text"), [*KINDS, *SITUATIONS])
def test_contract_situation_and_line_of_business_bring_their_own_questions(beginning: str, text: str) -> None:
    found = asked(text)
    assert any(q.startswith(beginning) for q in found), found
