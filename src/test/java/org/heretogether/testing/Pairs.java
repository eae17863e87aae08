package org.heretogether.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Few combinations of settings in which every two values of two settings meet at least once; greedy, always the same. */
public final class Pairs {

    private record Meeting(String one, Object value, String other, Object otherValue) {}

    private final Map<String, List<?>> settings;
    private final Set<Meeting> left = new HashSet<>();

    private Pairs(Map<String, List<?>> settings) {
        this.settings = settings;
        List<String> names = List.copyOf(settings.keySet());
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                for (Object value : valuesOf(names.get(one))) {
                    for (Object otherValue : valuesOf(names.get(other))) {
                        left.add(new Meeting(names.get(one), value, names.get(other), otherValue));
                    }
                }
            }
        }
    }

    public static List<Map<String, Object>> of(Map<String, List<?>> settings) {
        var pairs = new Pairs(settings);
        var combinations = new ArrayList<Map<String, Object>>();
        while (!pairs.left.isEmpty()) {
            combinations.add(pairs.next());
        }
        return combinations;
    }

    private Map<String, Object> next() {
        var chosen = new LinkedHashMap<String, Object>();
        Meeting first =
                left.stream().min(Comparator.comparing(Meeting::toString)).orElseThrow();
        chosen.put(first.one(), first.value());
        chosen.put(first.other(), first.otherValue());
        for (String name : settings.keySet()) {
            if (!chosen.containsKey(name)) {
                Object best = null;
                long most = -1;
                for (Object value : valuesOf(name)) {
                    long meets = chosen.entrySet().stream()
                            .filter(set -> left.contains(meeting(set.getKey(), set.getValue(), name, value)))
                            .count();
                    if (meets > most) {
                        most = meets;
                        best = value;
                    }
                }
                chosen.put(name, Objects.requireNonNull(best));
            }
        }
        chosen.forEach((one, value) ->
                chosen.forEach((other, otherValue) -> left.remove(new Meeting(one, value, other, otherValue))));
        return chosen;
    }

    private Meeting meeting(String one, Object value, String other, Object otherValue) {
        List<String> names = List.copyOf(settings.keySet());
        return names.indexOf(one) < names.indexOf(other)
                ? new Meeting(one, value, other, otherValue)
                : new Meeting(other, otherValue, one, value);
    }

    private List<?> valuesOf(String name) {
        return Objects.requireNonNull(settings.get(name));
    }
}
