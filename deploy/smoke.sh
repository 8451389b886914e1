#!/usr/bin/env bash
# Tells the story of one late deal to a running Duly: what works, what is refused, and what conflicts.
#
# The deal falls overdue within seconds, so Duly must run on a virtual clock:
#   java -jar deploy/standalone/target/duly-standalone.jar --duly.demo=false --duly.clock=2026-03-02T06:00:00Z
# and this script must know where it is and the passwords it was started with:
#   BASE_URL=http://localhost:8080  DULY_USERS_SALESPERSON_PASSWORD=...  (HEAD_OF_SALES, ACCOUNTANT, AUDITOR, OPERATOR likewise)
# START is the day on which the story begins; it must not lie before the clock. Each run makes ids of its own.
set -uo pipefail

BASE_URL=${BASE_URL:-http://localhost:8080}
START=${START:-2026-03-02}

for tool in curl jq; do
    command -v "$tool" >/dev/null || { echo "smoke.sh needs $tool" >&2; exit 2; }
done
for role in SALESPERSON HEAD_OF_SALES ACCOUNTANT AUDITOR OPERATOR; do
    variable=DULY_USERS_${role}_PASSWORD
    [[ -n ${!variable:-} ]] || { echo "smoke.sh needs $variable" >&2; exit 2; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0
status=0
answer=

# call USER METHOD PATH [BODY [HEADER]]: leaves $status, $answer and the headers for header()
call() {
    local role=${1^^}
    local variable=DULY_USERS_${role//-/_}_PASSWORD
    local arguments=(-sS -o "$work/body" -D "$work/headers" -w '%{http_code}' -u "$1:${!variable:-}" -X "$2")
    [[ -n ${4:-} ]] && arguments+=(-H 'Content-Type: application/json' --data-binary "$4")
    [[ -n ${5:-} ]] && arguments+=(-H "$5")
    : >"$work/body"
    status=$(curl "${arguments[@]}" "$BASE_URL$3") || status=000
    answer=$(cat "$work/body")
}

header() {
    tr -d '\r' <"$work/headers" | sed -n "s/^$1: //Ip" | tail -1
}

ok() {
    echo "OK    $1"
}

fail() {
    echo "FAIL  $1 (status $status)"
    echo "      $answer"
    failures=$((failures + 1))
}

# done_well WHAT: the last call was accepted
done_well() {
    if [[ $status == 2* ]]; then ok "$1"; else fail "$1"; fi
}

# turned_down STATUS WHAT: the last call was answered with this status
turned_down() {
    if [[ $status == "$1" ]]; then ok "$2"; else fail "$2, expected $1"; fi
}

# shows FILTER WHAT: the jq filter holds for the last answer
shows() {
    if [[ $status == 2* ]] && jq -e "$1" <<<"$answer" >/dev/null 2>&1; then ok "$2"; else fail "$2"; fi
}

# eventually PATH FILTER WHAT: within half a minute the filter holds for what the auditor is shown
eventually() {
    local deadline=$((SECONDS + 30))
    while ((SECONDS < deadline)); do
        call auditor GET "$1"
        if [[ $status == 2* ]] && jq -e "$2" <<<"$answer" >/dev/null 2>&1; then
            ok "$3"
            return
        fi
        sleep 0.3
    done
    fail "$3"
}

# day N: the date N days after the start
day() {
    jq -nr --arg start "$START" --argjson days "$1" '"\($start)T00:00:00Z" | fromdate + $days * 86400 | todate[:10]'
}

new_id() {
    cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen | tr '[:upper:]' '[:lower:]'
}

# clock N: half past nine in Moscow, N days after the start
clock() {
    call operator PUT /api/admin/clock "{\"now\": \"$(day "$1")T06:30:00Z\"}"
    done_well "the clock is moved to $(day "$1")"
}

customer=$(new_id)
deal=$(new_id)
invoice=$(new_id)
part=$(new_id)
bounced=$(new_id)
last=$(new_id)
at="/api/deals/$deal"

echo "Duly at $BASE_URL, deal $deal"

call nobody GET /api/deals
turned_down 401 "nobody gets in without a password"

clock 0
call salesperson PUT "/api/customers/$customer" '{"name": "Ромашка ООО", "number": "000017"}'
done_well "a customer is registered"

opening="{\"customerId\": \"$customer\", \"title\": \"Boards\", \"value\": {\"amount\": \"1000.00\", \"currency\": \"EUR\"}, \"openedOn\": \"$(day 0)\"}"
call auditor PUT "$at" "$opening"
turned_down 403 "an auditor opens no deal"
call salesperson PUT "$at" "$opening"
done_well "a deal is opened"
version=$(header ETag)
call salesperson PUT "$at" "$opening"
done_well "opening it again changes nothing"
call salesperson PUT "$at" "${opening/1000.00/999.00}"
turned_down 422 "opening it again with another value is refused"
call salesperson PUT "$at" "${opening/EUR/XXL}"
turned_down 400 "an unknown currency is refused"

call salesperson PUT "$at/payment-terms" "{\"netDays\": 12, \"agreedOn\": \"$(day 0)\"}"
turned_down 422 "terms are not agreed before the customer is known"
if jq -e '[.missing[].kind] == ["CONTACTS", "ACTION"]' <<<"$answer" >/dev/null; then
    ok "and the refusal lists what is missing"
else
    fail "the refusal lists what is missing"
fi
call salesperson PUT "$at/coverage-waiver" '{"reason": "an old customer"}'
turned_down 403 "a salesperson waives nothing"
call head-of-sales PUT "$at/coverage-waiver" '{"reason": "an old customer"}'
done_well "the head of sales waives the contacts"
call salesperson PUT "$at/prevention/check-company" '{"note": "no judgments"}'
done_well "the company is checked"
call salesperson PUT "$at/prevention/contract-clauses" '{"document": "https://documents.example/17"}'
done_well "the clauses are in the contract"
version=$(header ETag)
call salesperson PUT "$at/payment-terms" "{\"netDays\": 12, \"roll\": \"NONE\", \"agreedOn\": \"$(day 0)\"}" "If-Match: $version"
done_well "payment terms are agreed on the version that was read"
call salesperson PUT "$at/contract" "{\"contractNumber\": \"17\", \"signedOn\": \"$(day 0)\"}" "If-Match: $version"
turned_down 412 "a contract on the version before is a conflict"
call salesperson PUT "$at/contract" "{\"contractNumber\": \"17\", \"signedOn\": \"$(day 0)\"}"
done_well "the contract is signed"

clock 2
call salesperson PUT "$at/delivery" "{\"deliveredOn\": \"$(day 2)\", \"document\": \"42\"}"
done_well "the goods are delivered"
call salesperson PUT "$at/prevention/documents-received" '{"note": "they have them"}'
done_well "the documents have arrived"

clock 3
call salesperson PUT "$at/invoices/$invoice" "{\"number\": \"INV-1\", \"issuedOn\": \"$(day 3)\", \"instalments\": [
    {\"amount\": {\"amount\": \"600.00\", \"currency\": \"EUR\"}},
    {\"amount\": {\"amount\": \"400.00\", \"currency\": \"EUR\"}, \"dueOn\": \"$(day 43)\"}]}"
done_well "an invoice of two instalments is issued"
call auditor GET "$at" "" "Duly-Min-Position: $(header Duly-Position)"
shows '.stage == "PAYMENT"' "the deal waits for the money"
before_late=$(day 4)

clock 8
eventually "/api/escalation-steps?dealId=$deal" '[.items[].offsetDays] | contains([-7])' "a week before the due date a reminder is work to do"
clock 16
eventually "/api/overdue?customerId=$customer" '[.items[].open.amount] == ["600.00"]' "the day after the due date it is overdue"
eventually "/api/escalation-steps?dealId=$deal" '[.items[].offsetDays] | contains([1])' "a friendly reminder is work to do"
while_late=$(day 17)

clock 18
call accountant PUT "$at/payments/$part" "{\"amount\": {\"amount\": \"200.00\", \"currency\": \"EUR\"}, \"receivedOn\": \"$(day 18)\"}"
done_well "a part of it is paid"
call auditor GET "$at" "" "Duly-Min-Position: $(header Duly-Position)"
shows '[.instalments[].open.amount] == ["400.00", "400.00"]' "the rest stays open"
call accountant PUT "$at/payments/$bounced" "{\"amount\": {\"amount\": \"400.00\", \"currency\": \"EUR\"}, \"receivedOn\": \"$(day 18)\"}"
done_well "the rest is paid"
call accountant PUT "$at/payments/$bounced/reversal" "{\"reversedOn\": \"$(day 18)\", \"reason\": \"recalled by the bank\"}"
done_well "and taken back"
call auditor GET "$at" "" "Duly-Min-Position: $(header Duly-Position)"
shows '.instalments[0] | .open.amount == "400.00" and .dueOn == "'"$(day 15)"'"' "it owes again, with its old due date"

clock 19
call accountant PUT "$at/payments/$last" "{\"amount\": {\"amount\": \"800.00\", \"currency\": \"EUR\"}, \"receivedOn\": \"$(day 19)\"}"
done_well "everything is paid"
call auditor GET "$at" "" "Duly-Min-Position: $(header Duly-Position)"
shows '.stage == "CLOSED" and .outcome == "PAID"' "the deal is closed as paid"

call auditor GET "/api/audit/deals/$deal?at=${before_late}T12:00:00Z"
shows '.state.stage == "PAYMENT"' "replayed to the day after the invoice, it waits for the money"
call auditor GET "/api/audit/deals/$deal?at=${while_late}T12:00:00Z"
shows 'tostring | contains("600.00")' "replayed to the day it was late, 600 are open"
call auditor GET "/api/audit/deals/$deal?at=$(day 20)T12:00:00Z"
shows '.state.stage == "CLOSED"' "replayed to the end, it is closed"
call auditor GET "/api/audit/deals/$deal/events?limit=200"
shows '[.items[] | select(.type == "DealOpened") | .actor] == ["salesperson"]' "the history says who opened it"
call operator GET /api/admin/reconciliation
shows '.misses == []' "no view missed an event"

if ((failures)); then
    echo "$failures failed"
    exit 1
fi
echo "all well"
