package org.heretogether.board;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.heretogether.board.BoardReading.Why;
import org.jspecify.annotations.Nullable;

/**
 * The files of a zip, unpacked in memory only when asked for and never beyond the limits. Its list of files is read here
 * and not by the JDK, which does not tell links, and would hold a million entries before we could count them.
 */
final class ZipParts {

    private static final int END_OF_LIST = 0x06054b50;
    private static final int IN_LIST = 0x02014b50;
    private static final int LONGEST_ENDING = 65_557;
    private static final int LINK = 0xA000;

    private final Head zip;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private long unpacked;

    private record Part(int at, int packed, int method) {}

    ZipParts(byte[] content) throws NotTaken {
        zip = new Head(content);
        int end = endOfList();
        int count = zip.twoLowFirst(end + 10);
        long at = zip.fourLowFirst(end + 16);
        if (count > Limits.FILES) {
            throw new NotTaken(Why.TOO_MANY_FILES);
        }
        for (int i = 0; i < count; i++) {
            at = keep((int) Math.min(at, content.length));
        }
    }

    static boolean isZip(byte[] content) {
        return new Head(content).has(0, 'P', 'K');
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** The content of a file; empty if there is none of this name, or it is broken. */
    Optional<byte[]> content(String name, int most) throws NotTaken {
        @Nullable Part part = parts.get(name);
        if (part == null) {
            return Optional.empty();
        }
        int start = part.at() + 30 + zip.twoLowFirst(part.at() + 26) + zip.twoLowFirst(part.at() + 28);
        if (start < 0 || part.packed() < 0 || (long) start + part.packed() > zip.content().length) {
            return Optional.empty();
        }
        Optional<byte[]> content = part.method() == 0
                ? Optional.of(copy(start, part.packed(), most, name))
                : part.method() == 8 ? inflated(start, part.packed(), most, name) : Optional.empty();
        unpacked += content.map(all -> all.length).orElse(0);
        if (unpacked > Limits.UNPACKED_BYTES) {
            throw new NotTaken(Why.TOO_BIG_UNPACKED, name);
        }
        return content;
    }

    private byte[] copy(int start, int length, int most, String name) throws NotTaken {
        if (length > most) {
            throw new NotTaken(Why.TOO_BIG_UNPACKED, name);
        }
        return Arrays.copyOfRange(zip.content(), start, start + length);
    }

    // What the list says of the size is not believed: a bomb lies about it.
    private Optional<byte[]> inflated(int start, int packed, int most, String name) throws NotTaken {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(zip.content(), start, packed);
            var all = new ByteArrayOutputStream();
            byte[] some = new byte[16_384];
            while (!inflater.finished()) {
                int read = inflater.inflate(some);
                if (read == 0 && !inflater.finished()) {
                    return Optional.empty();
                }
                all.write(some, 0, read);
                if (all.size() > most) {
                    throw new NotTaken(Why.TOO_BIG_UNPACKED, name);
                }
            }
            return Optional.of(all.toByteArray());
        } catch (DataFormatException broken) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private int endOfList() throws NotTaken {
        int length = zip.content().length;
        for (int at = length - 22; at >= Math.max(0, length - LONGEST_ENDING); at--) {
            if (zip.fourLowFirst(at) == END_OF_LIST) {
                return at;
            }
        }
        throw new NotTaken(Why.BROKEN);
    }

    private long keep(int at) throws NotTaken {
        if (zip.fourLowFirst(at) != IN_LIST) {
            throw new NotTaken(Why.BROKEN);
        }
        int letters = zip.twoLowFirst(at + 28);
        long next = (long) at + 46 + letters + zip.twoLowFirst(at + 30) + zip.twoLowFirst(at + 32);
        if (next > zip.content().length) {
            throw new NotTaken(Why.BROKEN);
        }
        String name = new String(zip.content(), at + 46, letters, StandardCharsets.UTF_8);
        boolean unix = zip.at(at + 5) == 3;
        if (Paths.climbs(name)) {
            throw new NotTaken(Why.PATH_CLIMBS_OUT, name);
        }
        if (unix && (zip.twoLowFirst(at + 40) & 0xF000) == LINK) {
            throw new NotTaken(Why.LINK_INSIDE, name);
        }
        if ((zip.twoLowFirst(at + 8) & 1) == 1) {
            throw new NotTaken(Why.LOCKED, name);
        }
        long from = zip.fourLowFirst(at + 42);
        long packed = zip.fourLowFirst(at + 20);
        int there = from > zip.content().length ? Integer.MIN_VALUE : (int) from;
        parts.putIfAbsent(
                name, new Part(there, packed > Integer.MAX_VALUE ? -1 : (int) packed, zip.twoLowFirst(at + 10)));
        return next;
    }
}
