package org.heretogether.organiser;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.page.PictureImage;
import org.heretogether.words.Words;

/** Where one can go: the pages used most with their pictures, the others behind <em>More</em>. Pages put themselves here. */
class PageLinks extends Nav {

    private static final int AT_ONCE = 5;
    private static final String NO_PICTURE = "1F4C4";

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Map<String, String> pictures = new LinkedHashMap<>();
    private final NativeButton more = new NativeButton("", pressed -> open(!isOpen()));
    private final Div others = new Div();

    PageLinks(Words words) {
        words.put(this, name -> getElement().setAttribute("aria-label", name), "organise.frame.pages");
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.path().replaceFirst("^/", "").startsWith("organise"))
                .toList();
        entries.stream().limit(AT_ONCE).forEach(entry -> add(link(words, entry)));
        var moreText = new Span();
        words.put(moreText, moreText::setText, "organise.frame.more");
        more.add(PictureImage.openMoji("2795"), moreText);
        more.getElement().setAttribute("aria-controls", "more-pages");
        others.setId("more-pages");
        others.addClassName("more-pages");
        entries.stream().skip(AT_ONCE).forEach(entry -> others.add(link(words, entry)));
        add(more, others);
        open(false);
    }

    /** Marks the page one is at, and folds the others away. */
    void at(String here) {
        open(false);
        more.getElement().removeAttribute("data-here");
        links.forEach((path, link) -> {
            boolean current = isAt(path, here);
            if (!current) {
                link.getElement().removeAttribute("aria-current");
                return;
            }
            link.getElement().setAttribute("aria-current", "page");
            if (others.getChildren().anyMatch(other -> other.equals(link))) {
                more.getElement().setAttribute("data-here", true);
            }
        });
    }

    /** The picture of the page that one is at, or of the one it belongs to. */
    Optional<String> pictureAt(String here) {
        return pictures.entrySet().stream()
                .filter(page -> isAt(page.getKey(), here))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isAt(String path, String here) {
        return here.equals(path) || (!path.equals("organise") && here.startsWith(path + "/"));
    }

    private Anchor link(Words words, MenuEntry entry) {
        String path = entry.path().replaceFirst("^/", "");
        String picture = entry.icon() == null ? NO_PICTURE : entry.icon();
        var text = new Span();
        words.put(text, text::setText, entry.title());
        var link = new Anchor(path);
        link.setRouterIgnore(false);
        link.add(PictureImage.openMoji(picture), text);
        links.put(path, link);
        pictures.put(path, picture);
        return link;
    }

    private boolean isOpen() {
        return others.isVisible();
    }

    private void open(boolean open) {
        others.setVisible(open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
