package org.heretogether.clip;

import java.util.LinkedHashMap;

/** The clips still to be made, each once, in order; what someone is waiting for comes first. It holds so many and no more. */
final class ClipQueue {

    private final int most;
    private final LinkedHashMap<String, ClipText> waiting = new LinkedHashMap<>();
    private boolean leftSomeOut;

    ClipQueue(int most) {
        this.most = most;
    }

    /** Puts it at the end; a full queue leaves it out and remembers that it did. */
    synchronized void add(ClipText clip) {
        if (waiting.containsKey(clip.clipId())) {
            return;
        }
        if (waiting.size() >= most) {
            leftSomeOut = true;
            return;
        }
        waiting.put(clip.clipId(), clip);
        notifyAll();
    }

    /** Puts it in front, or moves it there; a full queue loses its last one, and remembers. */
    synchronized void addFirst(ClipText clip) {
        if (!waiting.containsKey(clip.clipId()) && waiting.size() >= most) {
            waiting.pollLastEntry();
            leftSomeOut = true;
        }
        waiting.putFirst(clip.clipId(), clip);
        notifyAll();
    }

    synchronized void awaitOne() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
    }

    synchronized ClipText take() throws InterruptedException {
        awaitOne();
        return waiting.pollFirstEntry().getValue();
    }

    /** Whether it has run empty after leaving something out; asking makes it forget. */
    synchronized boolean isEmptyAndLeftSomeOut() {
        boolean answer = leftSomeOut && waiting.isEmpty();
        if (answer) {
            leftSomeOut = false;
        }
        return answer;
    }
}
