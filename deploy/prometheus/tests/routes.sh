#!/usr/bin/env bash
# Asks amtool where each alert would go, and fails on a wrong receiver.
set -euo pipefail
cd "$(dirname "$0")/.."

failed=0

# goes RECEIVER LABEL=VALUE...
goes() {
    local receiver=$1
    shift
    if amtool config routes test --config.file=alertmanager.yml --verify.receivers="$receiver" "$@" >/dev/null 2>&1; then
        echo "ok      $* -> $receiver"
    else
        echo "WRONG   $* -> $(amtool config routes test --config.file=alertmanager.yml "$@"), not $receiver"
        failed=1
    fi
}

for severity in page ticket; do
    goes operator            alertname=DulyDown               severity=$severity owner=operator instance=localhost:8080
    goes head-of-collections alertname=DulyOverdueShareRising severity=$severity owner=head-of-collections currency=EUR
    goes head-of-sales       alertname=DulyWorkPastItsDay     severity=$severity owner=head-of-sales
    goes accountant          alertname=DulyUnappliedOld       severity=$severity owner=accountant currency=RUB
    goes operator            alertname=Unheard                severity=$severity owner=nobody
    goes operator            alertname=Unheard                severity=$severity
done
goes operator alertname=Unheard owner=nobody severity=strange
goes operator alertname=Unheard

# An owner that a rule names and no route knows would have its alerts sent to the operator.
for owner in $(sed -n 's/^ *owner: *//p' rules/*.yml | sort -u); do
    goes "$owner" owner="$owner" severity=ticket
done

exit $failed
