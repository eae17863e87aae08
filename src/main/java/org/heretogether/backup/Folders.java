package org.heretogether.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a place, beside its tables: what people brought, sounds and films. Each is named by what is in it. */
record Folders(Path data) {

    private static final Set<String> KEPT = Set.of("pieces", "clips", "signs");
    // pieces/ab/abcd…, clips/ab/abcd….wav, signs/ab/abcd….mp4; what is still arriving lies elsewhere.
    private static final String OURS = "(pieces|clips|signs)/[0-9a-f]{2}/[0-9a-f]{16,128}(\\.[a-z0-9]{1,5})?";

    static boolean isOurs(String path) {
        return path.matches(OURS);
    }

    /** The paths of all files, with / between. */
    List<String> all() {
        return KEPT.stream().sorted().flatMap(this::in).toList();
    }

    Path path(String path) {
        return data.resolve(path);
    }

    /** A whole backup that nobody has decided about. */
    Path undecided() {
        return data.resolve("restore").resolve("undecided.backup");
    }

    /** Who wants that one back, while a second organiser has not agreed. */
    Path wantedBy() {
        return data.resolve("restore").resolve("undecided.by");
    }

    /** A whole backup that comes back at the next start. */
    Path decided() {
        return data.resolve("restore").resolve("next.backup");
    }

    /** Who decided that it comes back. */
    Path decidedBy() {
        return data.resolve("restore").resolve("next.by");
    }

    /** All backups that lie in our own folder. */
    List<Path> backups() {
        var found = new ArrayList<Path>();
        for (Path folder : List.of(data, data.resolve("restore"))) {
            try (var files = Files.newDirectoryStream(folder, "*.backup")) {
                files.forEach(found::add);
            } catch (NoSuchFileException noneYet) {
                continue;
            } catch (IOException failed) {
                throw new UncheckedIOException("Listing " + folder, failed);
            }
        }
        return found;
    }

    Path unpacked() {
        return data.resolve("restore").resolve("files");
    }

    Path before() {
        return data.resolve("restore").resolve("before-the-last-restore.backup");
    }

    /** Puts what was unpacked where it belongs. It replaces nothing: a file of this name is the same file. */
    void takeIn(List<String> paths) {
        try {
            for (String path : paths) {
                Files.createDirectories(path(path).getParent());
                Files.move(
                        unpacked().resolve(path),
                        path(path),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Putting files back into " + data, failed);
        }
    }

    void keepOnly(List<String> paths) {
        var wanted = new HashSet<>(paths);
        all().stream().filter(path -> !wanted.contains(path)).forEach(path -> delete(path(path)));
    }

    void forgetUnpacked() {
        deleteAll(unpacked());
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("Deleting " + file, failed);
        }
    }

    private Stream<String> in(String folder) {
        Path root = data.resolve(folder);
        if (!Files.isDirectory(root)) {
            return Stream.empty();
        }
        try (var files = Files.walk(root)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString().replace('\\', '/'))
                    .filter(Folders::isOurs)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException("Listing " + root, failed);
        }
    }

    private static void deleteAll(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(Folders::delete);
        } catch (IOException failed) {
            throw new UncheckedIOException("Emptying " + folder, failed);
        }
    }
}
