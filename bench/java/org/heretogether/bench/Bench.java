package org.heretogether.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heretogether.base.EmbeddedMariaDb;
import org.heretogether.bench.Load.Measured;
import org.slf4j.LoggerFactory;

/** Prints the table of {@code bench/README.md}: each figure beside its limit and the ratio of the two. */
public final class Bench {

    private static final int REPEATS = 3;
    private static final double SECONDS = 6;

    private Bench() {}

    /** Arguments: the packaged jar, a folder to work in, the folder of MariaDB's programs. */
    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        Path work = Path.of(arguments[1], "run-" + ProcessHandle.current().pid());
        try (var database = EmbeddedMariaDb.start(Path.of(arguments[2]), work.resolve("mariadb"));
                var program = Program.start(Path.of(arguments[0]), work, database)) {
            String[] round = program.someRound();
            var limit = new DurableInserts(database);
            program.awaitRest();
            try (var browser = new BigScreen()) {
                List<Double> follows = browser.follows(program, round, 60);
                System.out.printf(
                        "stored -> big screen changed: p50 %.0f ms, p95 %.0f ms (gate: p95 1000 ms)%n",
                        follows.get(follows.size() / 2), follows.get((int) (follows.size() * 0.95)));
                long[] weight = browser.kioskWeight();
                System.out.printf(
                        "kiosk, all before idle: %d requests, %.1f KB, scripts %.1f KB (limits 150 KB, 60 KB)%n",
                        weight[0], weight[1] / 1000.0, weight[2] / 1000.0);
                browser.slowTablet().print();
                browser.heapPerPage(program).print();
                browser.crowdedHall().print(program, round);
            }
            System.out.println("Warming up for 30 seconds.");
            Load.run(8, 30, () -> program.tablet(round[0], round[1]));
            System.out.printf("%-34s %10s %10s %10s%n", "", "per second", "p50 ms", "p99 ms");
            for (int clients : new int[] {1, 8, 64}) {
                compare(clients, limit, program, round);
            }
        }
        Counting.measure();
        System.exit(0);
    }

    private static void compare(int clients, DurableInserts limit, Program program, String[] round) throws Exception {
        var limits = new ArrayList<Measured>();
        var posts = new ArrayList<Measured>();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            limits.add(Load.run(clients, SECONDS, limit::client));
            posts.add(Load.run(clients, SECONDS, () -> program.tablet(round[0], round[1])));
        }
        Measured possible = median(limits);
        Measured done = median(posts);
        print("limit: durable inserts, " + clients, possible);
        print("contributions posted, " + clients, done);
        System.out.printf(
                "%-34s %10.2f   (gate 0.15 at 8 clients, goal 0.25)%n",
                "ratio", done.perSecond() / possible.perSecond());
    }

    private static Measured median(List<Measured> all) {
        return all.stream()
                .sorted(Comparator.comparing(Measured::perSecond))
                .toList()
                .get(all.size() / 2);
    }

    private static void print(String what, Measured measured) {
        System.out.printf("%-34s %10.0f %10.2f %10.2f%n", what, measured.perSecond(), measured.p50(), measured.p99());
    }
}
