Action = “{ $title }” is neither done nor waived
Contacts = contacts { $level }: { $parts }
Approval = the head of sales has to approve a signature at a risk of { $score } ({ $level })

CoverageLevel =
    .BELOW = below three by three
    .THREE_BY_THREE = three by three
    .FOUR_BY_FOUR = four by four
RiskLevel =
    .LOW = low
    .ELEVATED = elevated
    .HIGH = high
