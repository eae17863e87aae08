package org.heretogether.question;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.base.Changed;
import org.heretogether.base.PictureId;
import org.heretogether.base.Transactions;
import org.heretogether.base.Uuid7;
import org.heretogether.base.VenueId;
import org.springframework.stereotype.Service;

/** Changing questions and taking them away: at once while nobody answers, with a second organiser while people do. */
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
        return ifQuiet(changed, why, () -> transactions.inOne(() -> put(changed, besides)))
                .orElseGet(() -> propose(changed, besides, false, why, who));
    }

    /** Takes the question away, or asks for a second organiser; {@link Changed} as above. */
    public Saving takeAway(Question question, String why, String who) {
        return ifQuiet(question, why, () -> end(question))
                .orElseGet(() -> propose(question, List.of(), true, why, who));
    }

    /** Does it at once while nobody answers, or says that a reason is missing; nothing when it takes two of us. */
    private Optional<Saving> ifQuiet(Question question, String why, Runnable atOnce) {
        if (isLive(question)) {
            return why.isBlank() ? Optional.of(new Saving.NeedsWhy()) : Optional.empty();
        }
        atOnce.run();
        return Optional.of(new Saving.Saved());
    }

    private Saving propose(Question wanted, List<PictureId> besides, boolean takesAway, String why, String who) {
        int now = questions
                .find(wanted.venueId(), wanted.questionId())
                .map(Question::version)
                .orElse(wanted.version());
        if (now != wanted.version()) {
            throw new Changed("Question " + wanted.questionId());
        }
        String because = why.strip();
        repository.insert(
                wanted.venueId(),
                new Proposal(
                        Uuid7.next(),
                        wanted,
                        besides,
                        takesAway,
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
            Proposal proposal = waiting.get();
            if (agreed && proposal.takesAway()) {
                end(proposal.wanted());
            } else if (agreed) {
                Question wanted = put(proposal.wanted(), proposal.besides());
                live.decideBy(venue, wanted.questionId(), wanted.howWeDecide());
            }
            return true;
        });
    }

    private Question put(Question changed, List<PictureId> besides) {
        questions.change(changed);
        pictures.put(changed.venueId(), changed.questionId(), besides);
        return changed;
    }

    private void end(Question question) {
        questions.takeAway(question);
        live.end(question.venueId(), question.questionId());
    }
}
