package io.duly.query.testing;

import static io.duly.query.testing.Deals.CALL;
import static io.duly.query.testing.Deals.REMINDER;
import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.CLAUSES;
import static io.duly.query.testing.Playbooks.REMIND;
import static io.duly.query.testing.Playbooks.TALK;
import static io.duly.query.testing.Playbooks.THANK;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.AttemptSubject;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.contact.PersonRole;
import io.duly.events.contact.RefusalAnswer;
import io.duly.events.customer.ContactRefusalAnswered;
import io.duly.events.customer.CustomerCalendarSet;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.SkipReason;
import io.duly.events.escalation.EscalationPolicyPublished;
import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookLine;
import io.duly.events.playbook.PlaybookLineAccepted;
import io.duly.events.playbook.PlaybookLineDeclined;
import io.duly.events.playbook.PlaybookLineSuggested;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.Stage;
import io.duly.events.shared.SuggestionId;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every kind of event, and what becomes of money in every way. Each array is recorded in one transaction. */
public final class FullStore {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int MANY = 60;
    private static final List<AttemptOutcome> OUTCOMES = List.of(AttemptOutcome.values());

    private FullStore() {}

    public static List<Object[]> everything() {
        var all = new ArrayList<Object[]>();
        all.add(new Object[] {Deals.published()});
        all.add(new Object[] {
            new EscalationPolicyPublished(
                    Deals.STANDARD.policyId(), 2, Deals.published().policy())
        });
        all.add(new Object[] {Segments.chosen()});
        all.addAll(playbooks());
        for (int customer = 0; customer < 7; customer++) {
            all.add(new Object[] {
                Deals.registered(customer, "customer " + customer),
                new CustomerRenamed(Deals.customer(customer), "renamed " + customer),
                Deals.assigned(customer, "collector-" + customer % 3),
                new CustomerCalendarSet(Deals.customer(customer), CalendarId.of("de"), ZoneId.of("Europe/Berlin"))
            });
            all.add(Segments.of(customer));
            all.addAll(people(customer));
            all.addAll(signs(customer));
            all.addAll(Pauses.of(customer, DAY));
            all.add(Work.of(customer, DAY));
        }
        for (int number = 1; number <= MANY; number++) {
            all.addAll(story(number));
        }
        return all;
    }

    private static List<Object[]> playbooks() {
        var id = Playbooks.FIRST.playbookId();
        var draft = DraftId.of("autumn");
        var taken = new SuggestionId(new UUID(0, 2));
        var left = new SuggestionId(new UUID(0, 3));
        var title = new PlaybookLine.Title(Playbooks.PREVENTION.title());
        return List.of(
                new Object[] {Playbooks.published(Playbooks.FIRST)},
                new Object[] {
                    new PlaybookDraftSaved(id, draft, Playbooks.PREVENTION),
                    new PlaybookDraftCommented(id, draft, new CommentId(new UUID(0, 1)), null, "shorter")
                },
                new Object[] {
                    new PlaybookLineSuggested(id, draft, taken, title, null, "it tells more"),
                    new PlaybookLineAccepted(id, draft, taken, title),
                    new PlaybookLineSuggested(id, draft, left, title, title, "it tells less"),
                    new PlaybookLineDeclined(id, draft, left, "one change is enough")
                },
                new Object[] {
                    new PlaybookDraftDiscarded(id, draft, "the old one is better"),
                    Playbooks.published(Playbooks.SECOND)
                });
    }

    private static List<Object[]> people(int customer) {
        return List.of(
                Contacts.known(customer, 1 + customer % 4, 1 + customer % 3).toArray(),
                new Object[] {
                    Contacts.changed(customer, 1, PersonRole.OTHER),
                    Contacts.failed(customer, 1, 1, DAY),
                    Contacts.away(customer, 1, DAY.plusDays(customer), DAY.plusDays(90), 0),
                    Contacts.limited(customer, "EUR 5000")
                },
                new Object[] {
                    Contacts.confirmed(customer, 1, 1, DAY.plusDays(2)),
                    Contacts.back(customer, 1, DAY.plusDays(40)),
                    Contacts.silent(customer, 1, DAY)
                },
                new Object[] {
                    Contacts.answers(customer, 1, DAY.plusDays(1)), Contacts.left(customer, 1, DAY.plusDays(200))
                });
    }

    /** Of one sign what is open before a transaction is cleared in it, raised, cleared and raised again. */
    private static List<Object[]> signs(int customer) {
        return List.of(
                new Object[] {
                    Contacts.raised(customer, 1, WarningKind.COVERAGE_FELL, DAY),
                    Contacts.raised(customer, 2, WarningKind.RUMOURS_OF_TROUBLE, DAY)
                },
                new Object[] {
                    Contacts.cleared(customer, 1, Clearing.CAUSE_GONE, "covered again"),
                    Contacts.raised(customer, 1, WarningKind.COVERAGE_FELL, DAY.plusDays(9)),
                    Contacts.cleared(customer, 1, Clearing.CAUSE_GONE, "covered again"),
                    Contacts.raised(customer, 1, WarningKind.COVERAGE_FELL, DAY.plusDays(10)),
                    Contacts.renewed(customer, 1, WarningKind.COVERAGE_FELL, DAY.plusDays(10), 15)
                },
                new Object[] {
                    Contacts.raised(customer, 3, WarningKind.CONTACTS_REFUSED, DAY),
                    new ContactRefusalAnswered(
                            Deals.customer(customer),
                            Contacts.sign(customer, 3),
                            RefusalAnswer.TALK_MYSELF,
                            DAY,
                            null,
                            null)
                },
                new Object[] {
                    Contacts.cleared(customer, 2, Clearing.BY_PERSON, "they were wrong"),
                    Contacts.forgotten(customer, 2)
                });
    }

    /** Each transaction of one deal's life; how far it gets depends on its number. */
    public static List<Object[]> story(int number) {
        var deal = new BookedDeal(number, number % 7, number % 2 == 0 ? "EUR" : "USD");
        var due = DAY.plusDays(number % 40);
        var story = new ArrayList<Object[]>();
        story.add(new Object[] {
            deal.opened(DAY),
            deal.pinned(Playbooks.FIRST),
            deal.plans(Playbooks.day(CHECK, DAY.plusDays(2)), Playbooks.day(TALK, DAY.plusDays(number % 9))),
            deal.termsAgreed(30, DAY)
        });
        story.add(new Object[] {
            deal.did(CHECK, DAY.plusDays(number % 4)),
            deal.contactsWaived(DAY, "a firm of one person"),
            deal.passed(Stage.NEGOTIATION, DAY, GateBasis.WITH_WAIVERS, CoverageLevel.BELOW, number % 3),
            deal.entered(Stage.CONTRACT),
            deal.waived(CLAUSES, DAY, "our own contract"),
            deal.pinned(Playbooks.SECOND),
            deal.plans(Playbooks.day(CLAUSES, DAY.plusDays(3)))
        });
        story.add(new Object[] {
            deal.approved(number % 3 * 10, DAY, "half is paid in advance"),
            deal.passed(Stage.CONTRACT, DAY, GateBasis.WITH_WAIVERS, CoverageLevel.BELOW, number % 3),
            deal.signed(DAY),
            deal.entered(Stage.DELIVERY),
            deal.delivered(DAY)
        });
        story.add(new Object[] {
            deal.entered(Stage.PAYMENT),
            deal.invoiced(1, DAY, "600.00", due, "400.00", due.plusDays(28)),
            deal.plans(Playbooks.day(REMIND, due.minusDays(5), due.plusDays(1))),
            deal.planned(Instant.parse("2026-03-02T06:00:00Z"))
        });
        story.add(new Object[] {
            deal.took(REMINDER, 1, 1, due),
            deal.postponed(CALL, 1, 1, due),
            deal.skipped(CALL, SkipReason.SUPERSEDED, 1, 1, due),
            deal.becameOverdue(1, 1),
            deal.moved(new PolicyVersion(Deals.STANDARD.policyId(), 2)),
            deal.paused(1, due, due.plusDays(9)),
            deal.pausedInPart(2, 1, 2, due, due.plusDays(20)),
            deal.resumed(1, due.plusDays(2))
        });
        story.add(new Object[] {
            Contacts.attempted(
                    number,
                    number % 7,
                    1,
                    due.atTime(8, number % 60).toInstant(ZoneOffset.UTC),
                    OUTCOMES.get(number % OUTCOMES.size()),
                    number % 2 == 0 ? due.plusDays(number) : null,
                    new AttemptSubject(deal.dealId(), deal.instalmentId(1, 1), REMINDER.step()),
                    new AttemptSubject(deal.dealId(), deal.instalmentId(1, 2), null)),
            deal.contacted(
                    Contacts.person(number % 7, 1),
                    Contacts.attempt(number),
                    due,
                    deal.instalmentId(1, 1),
                    deal.instalmentId(1, 2)),
            deal.did(REMINDER, 1, 1, Contacts.attempt(number), due)
        });
        story.addAll(DisputeStories.of(deal, number, due));
        story.addAll(PromiseStories.of(deal, number, due));
        story.addAll(PlanStories.of(deal, number, due));
        if (number % 3 > 0) {
            story.add(new Object[] {deal.paid(1, "250.00", due), deal.credited(1, 1, "50.00", due)});
        }
        if (number % 3 > 1) {
            story.add(new Object[] {
                deal.paid(2, "1000.00", due.minusDays(3)),
                deal.nothingMoreToWaitFor(),
                deal.closed(Outcome.PAID, due.plusDays(5)),
                deal.plans(Playbooks.day(THANK, due.plusDays(7)))
            });
            story.add(new Object[] {deal.takenBack(1, due.plusDays(9)), deal.reopened(due.plusDays(9))});
            story.add(new Object[] {deal.unappliedUsed()});
            story.add(new Object[] {deal.setStraight()});
        }
        if (number % 5 == 4) {
            story.add(new Object[] {deal.paid(3, "5000.00", due.plusDays(11))});
            story.add(new Object[] {
                deal.partTakenBack(3, "10.00", due.plusDays(12)),
                deal.refunded(3, "20.00", due.plusDays(12)),
                deal.movedTo(deal.dealId(), 3, "30.00", due.plusDays(12)),
                deal.movedFrom(deal.dealId(), 3, "30.00", due.plusDays(12))
            });
        }
        if (number % 15 == 3) {
            story.add(new Object[] {deal.writtenOff(1, 1, "0.50", due.plusDays(12))});
        }
        return story;
    }
}
