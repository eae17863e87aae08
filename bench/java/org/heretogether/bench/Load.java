package org.heretogether.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one thing again and again from many clients at once, for some seconds, and keeps how long each took. */
final class Load {

    /** How often it was done in a second, and how long one took, in milliseconds. */
    record Measured(double perSecond, double p50, double p99) {}

    /** One client; a call is one time. */
    interface Client extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Makes the clients; each is used by one thread. */
    interface Clients {
        Client make() throws Exception;
    }

    private Load() {}

    static Measured run(int clients, double seconds, Clients maker) throws Exception {
        var made = new ArrayList<Client>();
        for (int i = 0; i < clients; i++) {
            made.add(maker.make());
        }
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<long[]>> work = made.stream()
                    .<Callable<long[]>>map(client -> () -> repeat(client, end))
                    .toList();
            var all = new ArrayList<long[]>();
            for (Future<long[]> done : threads.invokeAll(work)) {
                all.add(done.get());
            }
            double took = (System.nanoTime() - begin) / 1e9;
            long[] nanos = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Measured(nanos.length / took, at(nanos, 0.5), at(nanos, 0.99));
        } finally {
            for (Client client : made) {
                client.close();
            }
        }
    }

    private static long[] repeat(Client client, long end) throws Exception {
        var nanos = new long[1024];
        int count = 0;
        for (long now = System.nanoTime(); now < end; ) {
            client.once();
            long after = System.nanoTime();
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = after - now;
            now = after;
        }
        return Arrays.copyOf(nanos, count);
    }

    private static double at(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * part)] / 1e6;
    }
}
