package org.heretogether.projector;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.gathering.Step;
import org.heretogether.result.OnScreen;
import org.heretogether.result.Snapshot;
import org.heretogether.sign.SignClip;
import org.heretogether.sign.SignClips;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/**
 * A question while it is asked: first its films in sign language, if it has any, then what can be chosen. No numbers, so that
 * nobody is given away. In a rehearsal they show at once.
 */
@Component
class QuestionDrawing implements StepDrawing {

    private final Slides slides;
    private final Rounds rounds;
    private final SignClips signs;
    private final Words words;

    QuestionDrawing(Slides slides, Rounds rounds, SignClips signs, Words words) {
        this.slides = slides;
        this.rounds = rounds;
        this.signs = signs;
        this.words = words;
    }

    @Override
    public Step step() {
        return Step.QUESTION;
    }

    @Override
    public int parts(VenueId venue, GatheringId gathering, Optional<RoundId> round) {
        return 1
                + round.flatMap(id -> rounds.find(venue, id))
                        .map(one -> films(venue, one).size())
                        .orElse(0);
    }

    @Override
    public Drawing drawing(Scene scene) {
        VenueId venue = scene.venue().venueId();
        OnScreen shown = scene.onScreen().orElseThrow();
        Snapshot snapshot = shown.snapshot();
        Slide slide =
                slides.slide(venue, new OnScreen(shown.round(), snapshot.rehearsal() ? snapshot : snapshot.hidden()));
        List<SignClip> films = films(venue, shown.round());
        int part = scene.progress().at().part();
        return part < films.size() ? signed(slide, films.get(part)) : slide;
    }

    private SignedQuestion signed(Slide slide, SignClip film) {
        String said = words.text("projector.sign." + film.part().named(), Map.of("language", film.signLanguage()));
        return new SignedQuestion(slide.picture(), slide.question(), film.address(), said);
    }

    /** First the question, then its choices. */
    private List<SignClip> films(VenueId venue, Round round) {
        QuestionId question = round.questionId();
        return signs.find(venue, List.of(question)).getOrDefault(question, List.of()).stream()
                .sorted(Comparator.comparing(SignClip::part))
                .toList();
    }
}
