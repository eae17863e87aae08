package org.heretogether.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.page.Message;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.venue.Venues;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;

/** A test of an organiser page without a browser, on a real MariaDB; Sam is signed in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@WithMockUser(username = "Sam", roles = "ORGANISER")
public abstract class PageTest extends SpringBrowserlessTest implements OnTheTestDatabase {

    @Autowired
    protected DSLContext db;

    @Autowired
    protected Venues venues;

    @Autowired
    protected Pictures pictures;

    // Each Spring context sets the one of the whole program; in a test of a page it has to be the page's.
    @Autowired
    void speakOfTheSameOrganiser(SecurityContextHolderStrategy strategy) {
        SecurityContextHolder.setContextHolderStrategy(strategy);
    }

    @BeforeEach
    void emptyTheTables() {
        TestDatabase.empty(db);
    }

    protected VenueId ours() {
        return venues.ours().venueId();
    }

    protected PictureId dancer() {
        return pictures.use(ours(), PictureKey.of("openmoji/1F483"));
    }

    protected void type(String label, String text) {
        field(label).setValue(text);
    }

    /** The field of one line or more with this label. */
    @SuppressWarnings("unchecked")
    protected TextFieldBase<?, String> field(String label) {
        return (TextFieldBase<?, String>) $(TextFieldBase.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .first();
    }

    protected void press(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    /** What the messages on the page say now. */
    protected List<String> said() {
        return $(Message.class).all().stream()
                .map(HasText::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    protected <T extends Component> boolean shows(Class<T> kind, String text) {
        return $(kind).withText(text).exists();
    }
}
