package org.heretogether.bundle;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.heretogether.base.BundleId;
import org.heretogether.base.ContributionId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.springframework.stereotype.Service;

/** Puts ideas together and takes them apart. An idea lies in one bundle or in none. */
@Service
public class Bundles {

    private final BundleRepository repository;
    private final Transactions transactions;
    private final Clock clock;

    Bundles(BundleRepository repository, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Bundle> all(VenueId venue) {
        return repository.all(venue);
    }

    /** A new bundle with these ideas, which leave the one they lay in. */
    public BundleId add(VenueId venue, Wording wording, Collection<ContributionId> ideas) {
        return transactions.inOne(() -> {
            BundleId bundle = BundleId.next();
            repository.insert(venue, bundle, wording, clock.instant());
            repository.put(venue, ideas, bundle, clock.instant());
            return bundle;
        });
    }

    /** False if somebody has taken the bundle apart; then the ideas stay where they were. */
    public boolean put(VenueId venue, Collection<ContributionId> ideas, BundleId bundle) {
        return transactions.inOne(() -> {
            boolean there = repository.lock(venue, bundle);
            if (there) {
                repository.put(venue, ideas, bundle, clock.instant());
            }
            return there;
        });
    }

    public void takeOut(VenueId venue, Collection<ContributionId> ideas) {
        repository.takeOut(venue, ideas);
    }

    /** False if somebody has taken the bundle apart. */
    public boolean rename(VenueId venue, BundleId bundle, Wording wording) {
        return repository.rename(venue, bundle, wording);
    }

    /** The bundle is gone, its ideas lie by themselves again. */
    public void takeApart(VenueId venue, BundleId bundle) {
        repository.delete(venue, bundle);
    }

    /** How far each of these ideas has come: what is asked of one idea in a bundle is asked of all. */
    public List<IdeaWay> ways(VenueId venue, Collection<ContributionId> ideas) {
        List<Bundle> all = repository.all(venue);
        return ideas.stream()
                .map(idea -> {
                    Optional<Bundle> with = all.stream()
                            .filter(bundle -> bundle.ideas().contains(idea))
                            .findFirst();
                    return new IdeaWay(
                            with.map(Bundle::wording).orElse(Wording.NONE),
                            repository.asked(venue, with.map(Bundle::ideas).orElse(List.of(idea))));
                })
                .toList();
    }

    /** These ideas became this question. */
    public void asked(VenueId venue, Collection<ContributionId> ideas, QuestionId question) {
        repository.asked(venue, ideas, question);
    }
}
