package org.heretogether.clip;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** A voice that hums for each letter, and remembers what it was asked to say. It can be held back. */
final class ToneVoice implements Voice {

    final List<String> said = new CopyOnWriteArrayList<>();
    private final Semaphore allowed = new Semaphore(1_000_000);
    private final boolean works;

    ToneVoice() {
        this(true);
    }

    private ToneVoice(boolean works) {
        this.works = works;
    }

    static ToneVoice broken() {
        return new ToneVoice(false);
    }

    void hold() {
        allowed.drainPermits();
    }

    void goOn() {
        allowed.release(1_000);
    }

    @Override
    public String name() {
        return "tone";
    }

    @Override
    public int wordsPerMinute() {
        return 100;
    }

    @Override
    public boolean speaks(String language) {
        return language.equals("en");
    }

    @Override
    public boolean canSay(String text) {
        return !text.isBlank();
    }

    @Override
    public void start() {
        if (!works) {
            throw new IllegalStateException("No engine on this machine");
        }
    }

    @Override
    public byte[] speak(String text) {
        said.add(text);
        if (text.equals("unspeakable")) {
            throw new IllegalStateException("Not even hummed");
        }
        allowed.acquireUninterruptibly();
        var samples = new short[text.length() * 160];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (8_000 * Math.sin(i / 10.0));
        }
        return new Wav(16_000, samples).bytes();
    }
}
