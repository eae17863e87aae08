package org.heretogether.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.heretogether.base.VenueId;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.Tablet;
import org.heretogether.wish.Wish;
import org.heretogether.wish.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WishesHttpTest extends HttpTest {

    @Autowired
    private Wishes wishes;

    private VenueId venue;
    private Tablet tablet;

    @BeforeEach
    void pair() {
        venue = hall.place().venueId();
        tablet = ownTablet();
        tablet.pair();
    }

    @Test
    void a_wish_is_kept_once_and_nothing_of_it_leads_to_what_somebody_brought() {
        String letter = wish("letter", " Ana ", "3 Mill Lane");

        assertThat(say(letter).statusCode()).isEqualTo(204);
        assertThat(say(letter).statusCode()).isEqualTo(204);

        assertThat(wishes.all(venue)).singleElement().satisfies(kept -> {
            assertThat(kept.how()).isEqualTo(Wish.How.LETTER);
            assertThat(kept.who()).isEqualTo("Ana");
            assertThat(kept.contact()).isEqualTo("3 Mill Lane");
        });
        assertThat(db.fetch("select * from wish").get(0).fields())
                .extracting(field -> field.getName())
                .containsExactlyInAnyOrder("wish_id", "venue_id", "how", "who", "contact", "told_at");
    }

    @Test
    void a_name_may_be_missing_and_nonsense_is_refused() {
        assertThat(say("{\"id\":\"%s\",\"how\":\"here\"}".formatted(UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(204);
        assertThat(say(wish("pigeon", "", "")).statusCode()).isEqualTo(400);
        assertThat(say(wish("no", "", "")).statusCode()).isEqualTo(400);
        assertThat(say(wish("letter", "a".repeat(81), "")).statusCode()).isEqualTo(400);
        assertThat(say("{}").statusCode()).isEqualTo(400);
        assertThat(wishes.all(venue)).hasSize(1);
    }

    private static String wish(String how, String who, String contact) {
        return "{\"id\":\"%s\",\"how\":\"%s\",\"who\":\"%s\",\"contact\":\"%s\"}"
                .formatted(UUID.randomUUID(), how, who, contact);
    }

    private HttpResponse<String> say(String body) {
        return tablet.send(tablet.request("/api/v1/wishes")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }
}
