package io.duly.acceptance.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.duly.acceptance.RunningDuly;
import io.duly.acceptance.Scratch;
import io.duly.acceptance.SharedDuly;
import io.duly.acceptance.User;
import io.duly.acceptance.VirtualClock;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From money that is late to the mail in somebody's box, and to the mail that says it is over. */
class AlertE2E {

    private static final Duration BOUND = Duration.ofMinutes(2);
    private static final String DEAL = "timber";

    private GreenMail mail;
    private RunningDuly duly;
    private RunningPrometheus prometheus;
    private Process alertmanager;

    @BeforeEach
    void start() {
        Program.requireAll();
        mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        var home = Scratch.directory("alert");
        var address = URI.create("http://127.0.0.1:" + Program.freePort());
        alertmanager = alertmanager(home, address, mail.getSmtp().getPort());
        duly = RunningDuly.emptyAt(home, Instant.parse(SharedDuly.TODAY + "T07:00:00Z"));
        prometheus = RunningPrometheus.start(Scratch.directory("prometheus"), duly.base(), address, AlertE2E::atOnce);
    }

    @AfterEach
    void stop() {
        if (prometheus != null) {
            prometheus.close();
        }
        if (duly != null) {
            duly.close();
        }
        if (alertmanager != null) {
            alertmanager.destroy();
            alertmanager.onExit().join();
        }
        if (mail != null) {
            mail.stop();
        }
    }

    @Test
    void money_that_is_late_and_nobodys_is_told_to_the_head_of_collections() {
        somethingIsOwedBy(SharedDuly.TODAY.plusDays(30));
        new VirtualClock(duly).moveTo(SharedDuly.TODAY.plusDays(40));

        var told = awaitMail("firing");
        assertThat(told).contains("To: head-of-collections@example.com", "DulyDebtsUnattended");
        assertThat(told).contains("1k EUR are overdue", "http://localhost:8080/runbook#dulydebtsunattended");

        duly.as(User.HEAD_OF_COLLECTIONS)
                .put(
                        "/api/customers/" + SharedDuly.id("customer of " + DEAL) + "/collector",
                        "{\"collector\": \"collector\"}")
                .accepted();

        assertThat(awaitMail("resolved")).contains("To: head-of-collections@example.com", "DulyDebtsUnattended");
    }

    private void somethingIsOwedBy(LocalDate due) {
        var deal = SharedDuly.deliveredDeal(duly, DEAL);
        duly.as(User.SALESPERSON)
                .put("/api/deals/" + deal + "/invoices/" + SharedDuly.id("invoice of " + DEAL), """
                        {"number": "1", "issuedOn": "%s", "instalments": [
                         {"amount": {"amount": "1000.00", "currency": "EUR"}, "dueOn": "%s"}]}""".formatted(
                                SharedDuly.TODAY, due))
                .accepted();
    }

    private String awaitMail(String status) {
        await(status).atMost(BOUND).until(() -> !mails(status).isEmpty());
        return mails(status).getFirst();
    }

    private List<String> mails(String status) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> subject(message).startsWith("[" + status + "]"))
                .map(GreenMailUtil::getWholeMessage)
                .toList();
    }

    private static String subject(Message message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The alert of this test waits for nothing. The others keep their patience, and are not heard here. */
    private static String atOnce(String rules) {
        return rules.replaceAll("interval: \\d+m", "interval: 1s")
                .replaceAll("(?s)(- alert: DulyDebtsUnattended.*?for: )1d(\\s+keep_firing_for: )1h", "$10s$21s");
    }

    private static Process alertmanager(Path home, URI address, int smtp) {
        var configuration = Shipped.read(Shipped.PROMETHEUS.resolve("alertmanager.yml"));
        configuration = Shipped.replaced(configuration, "localhost:25", "localhost:" + smtp);
        configuration = Shipped.replaced(configuration, "group_wait: 30s", "group_wait: 1s");
        configuration = Shipped.replaced(configuration, "group_interval: 5m", "group_interval: 1s");
        Shipped.write(home.resolve("alertmanager.yml"), configuration);
        return Program.ALERTMANAGER.start(
                home,
                List.of(
                        "--config.file=alertmanager.yml",
                        "--storage.path=alerts",
                        "--cluster.listen-address=",
                        "--web.listen-address=" + address.getAuthority()));
    }
}
