package org.heretogether.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder in which this venue's data lie. One program at a time holds it; the system lets go of it even after a crash. */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Whether a program that runs is using the folder. */
    public static boolean isTaken(Path folder) {
        if (!Files.exists(folder.resolve("in-use"))) {
            return false;
        }
        try {
            take(folder).close();
            return false;
        } catch (CannotStart taken) {
            return true;
        }
    }

    /** Takes the folder for this program, making it if it is not there; {@link CannotStart} if that is not possible. */
    public static DataFolder take(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        FileChannel channel;
        try {
            Files.createDirectories(path);
            channel = FileChannel.open(path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException notWritable) {
            throw new CannotStart(
                    "The folder " + path + " cannot be written to.",
                    "Give this account the right to write there, or choose another folder: DATA_DIR=… ./run");
        }
        if (tryLock(channel) == null) {
            throw new CannotStart(
                    "Another Here Together is already using the folder " + path + ".",
                    "Stop the other one, or choose another folder: DATA_DIR=… ./run");
        }
        return new DataFolder(path, channel);
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("Letting go of " + path, failed);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            return null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
