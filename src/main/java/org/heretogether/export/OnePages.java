package org.heretogether.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Action;
import org.heretogether.decision.Decision;
import org.heretogether.export.OnePageHtml.Room;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.paper.Paper;
import org.heretogether.paper.Papers;
import org.heretogether.words.Words;
import org.springframework.stereotype.Service;

/** A gathering on one page of paper to read and keep, as a tagged PDF (PDF/UA-1). */
@Service
public class OnePages {

    /** The first that fits is taken. */
    private static final List<Room> ROOMS = List.of(
            new Room(16, 18, 30),
            new Room(14, 15, 30),
            new Room(14, 11, 8),
            new Room(12, 10, 6),
            new Room(12, 9, 4),
            new Room(12, 9, 2),
            new Room(12, 9, 1));

    private final Papers papers;
    private final Gatherings gatherings;
    private final Words words;

    OnePages(Papers papers, Gatherings gatherings, Words words) {
        this.papers = papers;
        this.gatherings = gatherings;
        this.words = words;
    }

    /** In the language of the page. */
    public byte[] pdf(VenueId venue, Report report) {
        var ids = Stream.concat(
                        report.decisions().stream().map(Decision::pictureId),
                        report.actions().stream().map(Action::pictureId))
                .toList();
        Paper paper = papers.paper(venue, ids);
        Optional<LocalDate> next = next(venue, report);
        return papers.onOnePage(ROOMS, room -> new OnePageHtml(report, next, room, paper, words).html());
    }

    private Optional<LocalDate> next(VenueId venue, Report report) {
        return gatherings.all(venue).stream()
                .filter(gathering -> gathering.state() == Gathering.State.PLANNED)
                .map(Gathering::startsOn)
                .filter(day -> !day.isBefore(report.day()))
                .min(LocalDate::compareTo);
    }
}
