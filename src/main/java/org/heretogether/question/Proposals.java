package org.heretogether.question;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.heretogether.base.Changed;
import org.heretogether.base.PictureId;
import org.heretogether.base.Transactions;
import org.heretogether.base.Uuid7;
import org.heretogether.base.VenueId;
import org.springframework.stereotype.Service;

/** Changing questions: at once while nobody answers, with a second organiser while people do. */
@Service
public class Proposals {

    private static final int LONGEST_WHY = 400;

    private final ProposalRepository repository;
    private final Questions questions;
    private final QuestionPictures pictures;
    private final LiveQuestions live;
    private final Transactions transactions;
    private final Clock clock;

    Proposals(
            ProposalRepository repository,
            Questions questions,
            QuestionPictures pictures,
            LiveQuestions live,
            Transactions transactions,
            Clock clock) {
        this.repository = repository;
        this.questions = questions;
        this.pictures = pictures;
        this.live = live;
        this.transactions = transactions;
        this.clock = clock;
    }

    public boolean isLive(Question question) {
        return live.isLive(question.venueId(), question.questionId());
    }

    /**
     * Saves it, or asks for a second organiser; {@link Changed} when someone else saved after this version was read.
     *
     * @param besides its second and third picture
     */
    public Saving save(Question changed, List<PictureId> besides, String why, String who) {
        if (!isLive(changed)) {
            transactions.inOne(() -> put(changed, besides));
            return new Saving.Saved();
        }
        String because = why.strip();
        if (because.isEmpty()) {
            return new Saving.NeedsWhy();
        }
        int now = questions
                .find(changed.venueId(), changed.questionId())
                .map(Question::version)
                .orElse(changed.version());
        if (now != changed.version()) {
            throw new Changed("Question " + changed.questionId());
        }
        repository.insert(
                changed.venueId(),
                new Proposal(
                        Uuid7.next(),
                        changed,
                        besides,
                        because.substring(0, Math.min(LONGEST_WHY, because.length())),
                        who,
                        clock.instant()));
        return new Saving.Waits();
    }

    /** What waits for a second organiser, the oldest first. */
    public List<Proposal> waiting(VenueId venue) {
        return repository.waiting(venue);
    }

    /** Agrees to it, or not. False if nothing waits any more, or if it is the person's own. */
    public boolean settle(VenueId venue, UUID id, String by, boolean agreed) {
        return transactions.inOne(() -> {
            var waiting = repository.waiting(venue, id);
            // Taking back one's own needs nobody else; agreeing does.
            if (waiting.isEmpty() || (agreed && waiting.get().askedBy().equals(by))) {
                return false;
            }
            if (!repository.settle(venue, id, by, agreed, clock.instant())) {
                return false;
            }
            if (agreed) {
                put(waiting.get().wanted(), waiting.get().besides());
            }
            return true;
        });
    }

    private Question put(Question changed, List<PictureId> besides) {
        questions.change(changed);
        pictures.put(changed.venueId(), changed.questionId(), besides);
        return changed;
    }
}
