package org.heretogether.job;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heretogether.base.GatheringId;
import org.heretogether.base.JobId;
import org.heretogether.base.PictureId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.springframework.stereotype.Service;

/** The jobs of a gathering, in their order. */
@Service
public class Jobs {

    private final JobRepository repository;
    private final Transactions transactions;

    Jobs(JobRepository repository, Transactions transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    public List<Job> of(VenueId venue, GatheringId gathering) {
        return repository.of(venue, gathering);
    }

    /** The names that stand on jobs of this gathering. */
    public Set<String> names(VenueId venue, GatheringId gathering) {
        var names = new LinkedHashSet<String>();
        for (Job job : of(venue, gathering)) {
            names.add(job.who());
            names.add(job.whoElse());
        }
        names.remove("");
        return names;
    }

    public JobId add(VenueId venue, GatheringId gathering, Job.Part part, Wording wording, PictureId picture) {
        return transactions.inOne(() -> {
            int place = repository.nextPlace(venue, gathering);
            var job = new Job(JobId.next(), gathering, place, part, wording, picture, "", "");
            repository.insert(venue, job);
            return job.jobId();
        });
    }

    /** Whether there was a last time with jobs. */
    public boolean hasLastTime(VenueId venue, GatheringId gathering) {
        return repository.before(venue, gathering).isPresent();
    }

    /** Takes over the jobs of last time, with nobody's name on them; how many. */
    public int asLastTime(VenueId venue, GatheringId gathering) {
        return transactions.inOne(() -> {
            // Somebody else pressed a moment ago: all of them twice, and none could be taken away.
            if (!repository.of(venue, gathering).isEmpty()) {
                return 0;
            }
            List<Job> before = repository
                    .before(venue, gathering)
                    .map(last -> repository.of(venue, last))
                    .orElse(List.of());
            before.forEach(job -> repository.insert(venue, job.at(gathering)));
            return before.size();
        });
    }

    /** What came of giving a place on a job. */
    public enum Given {
        GIVEN,
        /** Someone else gave it away before. */
        GIVEN_BEFORE,
        /** This person holds the other place: a job is held by two. */
        HOLDS_IT
    }

    /** Gives a place on a job to somebody, or to nobody. */
    public Given give(VenueId venue, Job job, boolean second, String name) {
        String from = second ? job.whoElse() : job.who();
        String other = second ? job.who() : job.whoElse();
        if (!name.isEmpty() && name.equalsIgnoreCase(other)) {
            return Given.HOLDS_IT;
        }
        boolean given = from.equals(name) || repository.give(venue, job.jobId(), second, from, name);
        return given ? Given.GIVEN : Given.GIVEN_BEFORE;
    }
}
