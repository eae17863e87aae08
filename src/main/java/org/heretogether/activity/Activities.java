package org.heretogether.activity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heretogether.base.ActivityId;
import org.heretogether.base.Changed;
import org.heretogether.base.PictureId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.springframework.stereotype.Service;

/** What a venue shapes together. A change names the version it was made from, so that nobody overwrites what they have not seen. */
@Service
public class Activities {

    private final ActivityRepository repository;
    private final Transactions transactions;
    private final Clock clock;

    Activities(ActivityRepository repository, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All activities, the oldest first. */
    public List<Activity> all(VenueId venueId) {
        return repository.all(venueId);
    }

    public Optional<Activity> find(VenueId venueId, ActivityId activityId) {
        return repository.find(venueId, activityId);
    }

    public Activity add(VenueId venueId, Wording name, PictureId pictureId) {
        var added = new Activity(ActivityId.next(), venueId, name, pictureId, null, 0);
        repository.insert(added, clock.instant());
        return added;
    }

    /** Changes name, picture and card together; {@link Changed} when someone else saved after this version was read. */
    public void change(Activity changed) {
        transactions.inOne(() -> {
            if (repository.update(changed) == 0) {
                throw new Changed("Activity " + changed.activityId());
            }
            if (changed.changeCard() != null) {
                repository.putCard(changed, changed.changeCard());
            }
            return null;
        });
    }

    /** Writes the card alone; {@link Changed} when someone else saved after this version was read. */
    public void changeCard(VenueId venueId, ActivityId activityId, ChangeCard changeCard, int version) {
        Activity activity = find(venueId, activityId)
                .orElseThrow(() -> new IllegalArgumentException("No activity " + activityId + " in venue " + venueId));
        change(new Activity(activityId, venueId, activity.name(), activity.pictureId(), changeCard, version));
    }
}
