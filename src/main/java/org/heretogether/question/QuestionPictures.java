package org.heretogether.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.heretogether.base.PictureId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.springframework.stereotype.Service;

/** What stands beside a question's first picture: with big pictures its sentence is shown in up to three. */
@Service
public class QuestionPictures {

    /** One to three symbols above the words; more of them confuse. */
    public static final int MOST = 3;

    private final QuestionPictureRepository repository;
    private final Transactions transactions;

    QuestionPictures(QuestionPictureRepository repository, Transactions transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    /** The second and the third picture of each question that has them, in their order. */
    public Map<QuestionId, List<PictureId>> besides(VenueId venueId, Collection<QuestionId> questionIds) {
        return repository.find(venueId, questionIds);
    }

    /** From now on the question has these beside its first one. */
    public void put(VenueId venueId, QuestionId questionId, List<PictureId> besides) {
        if (besides.size() >= MOST) {
            throw new IllegalArgumentException(
                    "Question " + questionId + " has " + besides.size() + " pictures beside its first one");
        }
        transactions.inOne(() -> {
            repository.delete(venueId, questionId);
            int place = 2;
            for (PictureId picture : besides) {
                repository.insert(venueId, questionId, place++, picture);
            }
            return null;
        });
    }
}
