### Pages before and behind a section.

# $first, $last: numbers of indicators
page-numbers = { $first } to { $last }
