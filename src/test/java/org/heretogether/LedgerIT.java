package org.heretogether;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.heretogether.base.Uuid7;
import org.heretogether.testing.Ledger;
import org.heretogether.testing.Program;
import org.heretogether.testing.Signal;
import org.heretogether.testing.Tablet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Nothing that a tablet was told is safe is ever lost, and nothing counts twice: the program is killed five times and its
 * database five times while eight people at once bring answers.
 */
class LedgerIT {

    private static final int PEOPLE = 8;
    private static final int KILLS = 5;
    private static final int ANSWERS_BETWEEN = 150;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data = Program.newFolder();
    private final int port = Program.freePort();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final List<Future<?>> bringing = new ArrayList<>();

    @Test
    void what_was_told_safe_is_stored_once_whatever_is_killed() throws Exception {
        Program program = Program.started(data, port, Map.of());
        var tablet = new Tablet(program.address());
        assertThat(tablet.pair().statusCode()).isEqualTo(200);
        JsonNode round = Tablet.json(tablet.pack()).at("/rounds/0");

        try (var ledger = Ledger.open(data.resolveSibling(data.getFileName() + "-ledger.txt"));
                var people = Executors.newFixedThreadPool(PEOPLE)) {
            for (int person = 0; person < PEOPLE; person++) {
                int seed = person;
                bringing.add(people.submit(() -> bring(tablet, round, ledger, new Random(seed))));
            }
            for (int kill = 0; kill < KILLS; kill++) {
                awaitMoreAnswers();
                program.send(Signal.KILL);
                program.awaitEnd();
                program = Program.started(data, port, Map.of());

                awaitMoreAnswers();
                long database = Program.databaseOf(data);
                Signal.KILL.to(database);
                await().atMost(PATIENCE).until(() -> Program.databaseOf(data) != database);
            }
            awaitMoreAnswers();
            enough.set(true);
            for (Future<?> one : bringing) {
                one.get();
            }

            Map<UUID, String> unknown = ledger.unacknowledged();
            assertThat(unknown).as("kills in the middle of requests").isNotEmpty();
            checkStored(ledger);
            for (Map.Entry<UUID, String> item : unknown.entrySet()) {
                assertThat(Tablet.verdicts(tablet.bring(item.getValue())))
                        .as("%s", item.getKey())
                        .singleElement()
                        .isIn("stored", "known-already");
                ledger.acknowledged(item.getKey());
            }
            checkStored(ledger);
            assertThat(stored().keySet())
                    .containsExactlyInAnyOrderElementsOf(ledger.sent().keySet());
        } finally {
            program.close();
        }
    }

    // Sends each item once: what was not acknowledged is left for the end.
    private void bring(Tablet tablet, JsonNode round, Ledger ledger, Random random) {
        JsonNode choices = round.at("/question/choices");
        while (!enough.get()) {
            UUID id = Uuid7.next();
            String choice =
                    choices.get(random.nextInt(choices.size())).path("choiceId").asString();
            String item = Tablet.answer(
                    id, round.path("roundId").asString(), "{'kind':'pick-one','choice':'%s'}".formatted(choice));
            ledger.sending(id, item);
            try {
                HttpResponse<String> response = tablet.bring(item);
                if (response.statusCode() == 200) {
                    assertThat(Tablet.verdicts(response)).containsExactly("stored");
                    ledger.acknowledged(id);
                    acknowledged.incrementAndGet();
                } else {
                    assertThat(response.statusCode()).isEqualTo(503);
                    awaitReady(tablet);
                }
            } catch (UncheckedIOException silence) {
                awaitReady(tablet);
            }
        }
    }

    private static void awaitReady(Tablet tablet) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> tablet.get("/actuator/health").statusCode() == 200);
    }

    private void awaitMoreAnswers() {
        int before = acknowledged.get();
        await().atMost(PATIENCE).until(() -> {
            for (Future<?> person : bringing) {
                if (person.isDone()) {
                    person.get();
                }
            }
            return acknowledged.get() >= before + ANSWERS_BETWEEN;
        });
    }

    // Every acknowledged item is there with the value that was sent; no item is there twice, as its id is the key.
    private void checkStored(Ledger ledger) throws Exception {
        Map<UUID, String> stored = stored();
        Map<UUID, String> acknowledgedItems = ledger.acknowledged();
        assertThat(acknowledgedItems).hasSizeGreaterThan(2 * KILLS * ANSWERS_BETWEEN);
        acknowledgedItems.forEach((id, item) -> {
            assertThat(stored).containsKey(id);
            assertThat(item).contains("\"value\":" + stored.get(id));
        });
    }

    private Map<UUID, String> stored() throws Exception {
        var stored = new HashMap<UUID, String>();
        String url = "jdbc:mariadb://127.0.0.1:" + Program.databasePort(data) + "/heretogether?sslMode=disable";
        try (var connection = DriverManager.getConnection(url, "heretogether", "heretogether");
                var statement = connection.prepareStatement(
                        "select c.contribution_id, c.value from contribution c join kiosk k on k.kiosk_id = c.kiosk_id"
                                + " where k.unpaired_at is null");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                String known = stored.put(UUID.fromString(rows.getString(1)), rows.getString(2));
                assertThat(known).isNull();
            }
        }
        return stored;
    }
}
