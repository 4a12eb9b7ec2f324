### The profile: its headings and its sentences.

report-title = Local migration governance profile
# $step: such as “2. Data collection”
report-draft = Draft · { $step }
report-step = Step of the process: { $step }
# $date: already formatted
report-dated = As of { $date }
report-example = A worked example, not data of the city
report-contents = Contents
report-figures = Figures
# $page, $pages: numbers
report-page = Page { $page } of { $pages }
report-source = Source

## Parts

report-introduction = Objectives and introduction
report-context = Local context
report-dimensions = Dimensions of migration governance
report-coverage = Coverage and open questions
report-people = People and departments
report-method = Method and process
report-sources = Sources
report-annex = Annex: every indicator
report-translations = Texts to be translated
