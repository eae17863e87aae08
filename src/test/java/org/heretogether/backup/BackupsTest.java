package org.heretogether.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.heretogether.base.DataFolder;
import org.heretogether.contribution.Contributions;
import org.heretogether.gathering.Round;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.MovedClock;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A backup holds everything, comes back the same, and harms nothing when it is broken. */
class BackupsTest extends DatabaseTest {

    private static final String SOUND = "clips/ab/" + "ab".repeat(32) + ".wav";

    @TempDir
    private Path folder;

    @Autowired
    private Backups backups;

    @Autowired
    private WantedBackups wanted;

    @Autowired
    private DataFolder data;

    @Autowired
    private Contributions contributions;

    private Venue place;
    private Round round;
    private Kiosk kiosk;

    @BeforeEach
    void anEvening() throws IOException {
        place = hall.place();
        kiosk = hall.kiosk(place);
        round = hall.openPickOne(place);
        for (int person = 0; person < 7; person++) {
            contributions.accept(kiosk, hall.answer(round, hall.picked(round, person % 3)));
        }
        write(SOUND, "a voice: Łódź, 🎉");
        db.execute("insert into organiser select uuid(), venue_id, 'Sam', 'x', utc_timestamp(3) from venue");
        db.execute(
                "insert into passkey select unhex('00ff80'), venue_id, organiser_id, 'Android · hall.local',"
                        + " unhex('a501'), unhex('a363'), '', 4000000000, true, true, false, created_at, created_at from organiser");
    }

    @Test
    void what_comes_back_is_the_same_to_the_last_byte() throws IOException {
        Path file = backup("evening.backup");
        Contents before = contents(file);

        db.execute("delete from contribution");
        db.execute("delete from passkey");
        db.execute("update venue set name = 'Somewhere else'");
        write(SOUND, "another voice");
        write("pieces/cd/" + "cd".repeat(32), "came after the backup");

        assertThat(backups.putBack(file)).isInstanceOf(Checked.Good.class);
        Contents after = contents(backup("again.backup"));
        assertThat(after.tables()).isEqualTo(before.tables());
        assertThat(after.files()).isEqualTo(before.files());
        assertThat(before.rowsOf("contribution")).isEqualTo(7);
        assertThat(db.fetchValue("select hex(credential_id) from passkey")).isEqualTo("00FF80");
        assertThat(db.fetchValue("select name from venue")).isEqualTo(place.name());
    }

    @Test
    void what_was_there_before_a_restore_can_be_put_back_too() throws IOException {
        Path file = backup("evening.backup");
        db.execute("update venue set name = 'Our new hall'");

        backups.putBack(file);
        backups.putBack(data.path().resolve("restore/before-the-last-restore.backup"));

        assertThat(db.fetchValue("select name from venue")).isEqualTo("Our new hall");
    }

    @Test
    void a_foreign_file_is_refused() throws IOException {
        refuses(Files.writeString(folder.resolve("letter.txt"), "Dear all"), Checked.Why.NOT_A_BACKUP);
        refuses(zip(Map.of("board.json", "{}".getBytes(StandardCharsets.UTF_8))), Checked.Why.NOT_A_BACKUP);
        refuses(
                zip(Map.of(Contents.NAME, "{\"format\":\"another\"}".getBytes(StandardCharsets.UTF_8))),
                Checked.Why.NOT_A_BACKUP);
    }

    @Test
    void a_file_of_which_a_part_is_cut_off_or_changed_is_refused() throws IOException {
        Path file = backup("evening.backup");
        byte[] whole = Files.readAllBytes(file);

        refuses(
                Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(whole, whole.length / 2)),
                Checked.Why.NOT_A_BACKUP);
        refuses(
                changed(file, "tables/venue.jsonl", text -> text.replace("Riverside", "Roverside")),
                Checked.Why.BROKEN);
        refuses(changed(file, "files/" + SOUND, text -> text + " and more"), Checked.Why.BROKEN);
    }

    @Test
    void a_file_that_would_write_outside_our_folder_is_refused() throws IOException {
        Path file = backup("evening.backup");

        refuses(changed(file, Contents.NAME, text -> text.replace(SOUND, "../../" + SOUND)), Checked.Why.BROKEN);
    }

    @Test
    void a_file_of_a_newer_program_is_refused() throws IOException {
        Path file = backup("evening.backup");

        refuses(
                changed(file, Contents.NAME, text -> text.replaceAll("\"schema\":\"\\d+\"", "\"schema\":\"999\"")),
                Checked.Why.NEWER);
        refuses(
                changed(file, Contents.NAME, text -> text.replace("\"name\":\"venue\"", "\"name\":\"planet\"")),
                Checked.Why.NEWER);
    }

    @Test
    void when_a_row_does_not_fit_nothing_is_changed() throws IOException {
        Path file = backup("evening.backup");
        // Whole by its own word, but no database takes it: a name longer than its column.
        Path tooLong = rehashed(file, "venue", text -> text.replace(place.name(), "x".repeat(200)));
        Contents before = contents(backup("before.backup"));

        assertThatThrownBy(() -> backups.putBack(tooLong)).hasMessageContaining("name");

        assertThat(contents(backup("after.backup")).tables()).isEqualTo(before.tables());
        assertThat(db.fetchValue("select @@foreign_key_checks")).hasToString("1");
    }

    @Test
    void what_comes_back_at_the_next_start_is_the_file_that_somebody_saw() throws IOException {
        Path first = backup("first.backup");
        db.execute("update venue set name = 'Somewhere else'");
        Path second = backup("second.backup");

        wanted.keepForLater(first);
        wanted.keepForLater(second);

        assertThat(wanted.putBackAtNextStart(contents(first), "Robin")).isFalse();
        assertThat(wanted.waiting()).doesNotExist();
        assertThat(wanted.putBackAtNextStart(contents(second), "Sam")).isTrue();
        assertThat(wanted.waiting()).hasSameBinaryContentAs(second);
        assertThat(wanted.wantedBy()).isEqualTo("Sam");
        Files.delete(wanted.waiting());
    }

    @Test
    void with_two_organisers_a_backup_comes_back_only_when_the_other_agrees() throws IOException {
        Path file = backup("evening.backup");
        wanted.keepForLater(file);
        assertThat(wanted.asked()).isEmpty();

        assertThat(wanted.want(contents(file), "Sam", false)).isEqualTo(WantedBackups.Wanted.WAITS);
        assertThat(wanted.want(contents(file), "Sam", false)).isEqualTo(WantedBackups.Wanted.WAITS);
        assertThat(wanted.waiting()).doesNotExist();
        assertThat(wanted.asked()).contains(new WantedBackups.Asked("Sam", contents(file)));

        assertThat(wanted.want(contents(file), "Robin", false)).isEqualTo(WantedBackups.Wanted.COMES_BACK);
        assertThat(wanted.waiting()).hasSameBinaryContentAs(file);
        assertThat(wanted.wantedBy()).isEqualTo("Sam, Robin");
        assertThat(wanted.asked()).isEmpty();
        Files.delete(wanted.waiting());
    }

    @Test
    void what_one_agreed_to_is_not_what_another_put_there_since() throws IOException {
        Path first = backup("first.backup");
        wanted.keepForLater(first);
        wanted.want(contents(first), "Sam", false);
        db.execute("update venue set name = 'Somewhere else'");
        wanted.keepForLater(backup("second.backup"));

        assertThat(wanted.asked()).isEmpty();
        assertThat(wanted.want(contents(first), "Robin", false)).isEqualTo(WantedBackups.Wanted.ANOTHER_FILE);
        assertThat(wanted.waiting()).doesNotExist();
        wanted.forget();
    }

    @Test
    void a_backup_says_until_when_it_may_stay_and_goes_from_our_own_folder_after_that_day() throws IOException {
        db.execute(
                "insert into keep_time (venue_id, kind, months, chosen_at, chosen_by, version) values (?, 'backups', 3, now(), 'Sam', 1)",
                place.venueId().value());
        Path ours = Files.copy(backup("a.backup"), data.path().resolve("restore-test.backup"));
        Path older = Files.copy(
                changed(ours, Contents.NAME, text -> text.replaceAll("\"keepUntil\":\"[^\"]*\",", "")),
                data.path().resolve("older-test.backup"));
        Path elsewhere = backup("elsewhere.backup");
        Path another = Files.writeString(data.path().resolve("letter.backup"), "Dear all");
        LocalDate last = Objects.requireNonNull(contents(ours).keepUntil());
        var clock = new MovedClock(Instant.now());
        var moved = new OldBackups(backups, data, clock);
        assertThat(last).isEqualTo(clock.today().plusMonths(3));

        clock.moveTo(last);
        assertThat(moved.forgetOld()).isZero();
        clock.moveTo(last.plusDays(1));
        assertThat(moved.forgetOld()).isEqualTo(2);

        assertThat(ours).doesNotExist();
        assertThat(older).doesNotExist();
        assertThat(elsewhere).exists();
        assertThat(another).exists();
        Files.delete(another);
    }

    private void refuses(Path file, Checked.Why why) throws IOException {
        Contents before = contents(backup("before" + System.nanoTime()));

        assertThat(backups.putBack(file)).isEqualTo(new Checked.Refused(why));

        Contents after = contents(backup("after" + System.nanoTime()));
        assertThat(after.tables()).isEqualTo(before.tables());
        assertThat(after.files()).isEqualTo(before.files());
    }

    private Path backup(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            backups.write(out);
        }
        return file;
    }

    private Contents contents(Path file) {
        return backups.check(file) instanceof Checked.Good(Contents contents) ? contents : fail(file);
    }

    private static Contents fail(Path file) {
        throw new AssertionError("Not whole: " + file);
    }

    private Path changed(Path file, String name, UnaryOperator<String> change) throws IOException {
        var entries = entries(file);
        String text = new String(entries.get(name), StandardCharsets.UTF_8);
        assertThat(change.apply(text)).isNotEqualTo(text);
        entries.put(name, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return zip(entries);
    }

    private Path rehashed(Path file, String table, UnaryOperator<String> change) throws IOException {
        String old = contents(file).tables().stream()
                .filter(one -> one.name().equals(table))
                .findFirst()
                .orElseThrow()
                .hash();
        Path first = changed(file, "tables/" + table + ".jsonl", change);
        var hashing = new Hashing(java.io.OutputStream.nullOutputStream());
        hashing.write(entries(first).get("tables/" + table + ".jsonl"));
        String fresh = hashing.hash();
        return changed(first, Contents.NAME, text -> text.replace(old, fresh));
    }

    private static TreeMap<String, byte[]> entries(Path file) throws IOException {
        var all = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.put(entry.getName(), in.readAllBytes());
            }
        }
        return all;
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("made-" + System.nanoTime());
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            entries.forEach((name, bytes) -> {
                try {
                    out.putNextEntry(new ZipEntry(name));
                    out.write(bytes);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
        return file;
    }

    private void write(String path, String text) throws IOException {
        Path file = data.path().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
