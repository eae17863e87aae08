package org.heretogether.kiosk;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where texts can be heard in the languages beside the first. Each list is as large as the rest of a pack, so a tablet asks
 * for it when it has time. Its address changes with what is in it.
 *
 * @param pack the pack that names the lists instead of holding them
 * @param bodies each list as JSON, by language
 */
record ClipLists(Pack pack, Map<String, byte[]> bodies) {

    static ClipLists takenOutOf(Pack pack, JsonMapper json) {
        var bodies = new LinkedHashMap<String, byte[]>();
        var addresses = new LinkedHashMap<String, String>();
        for (String language : pack.venue().languages().stream().skip(1).toList()) {
            Map<String, String> clips = pack.clips().get(language);
            if (clips != null) {
                byte[] body = json.writeValueAsBytes(clips);
                bodies.put(language, body);
                addresses.put(language, "/api/v1/clips/" + language + "/" + Tag.of(body));
            }
        }
        return new ClipLists(pack.withClipsOfFirstLanguage(addresses), bodies);
    }

    byte[] body(String language) {
        return bodies.getOrDefault(language, new byte[] {'{', '}'});
    }
}
