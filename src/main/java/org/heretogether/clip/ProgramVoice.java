package org.heretogether.clip;

/** One language of a program that speaks. */
final class ProgramVoice implements Voice {

    private static final String A_WORD = "a";

    private final String name;
    private final String language;
    private final int wordsPerMinute;
    private final boolean afterDevice;
    private final VoiceProgram program;

    ProgramVoice(String name, String language, int wordsPerMinute, boolean afterDevice, VoiceProgram program) {
        this.name = name.substring(0, Math.min(40, name.length()));
        this.language = language;
        this.wordsPerMinute = wordsPerMinute;
        this.afterDevice = afterDevice;
        this.program = program;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int wordsPerMinute() {
        return wordsPerMinute;
    }

    @Override
    public boolean comesAfterDevice() {
        return afterDevice;
    }

    @Override
    public boolean speaks(String wanted) {
        return wanted.equals(language) || wanted.startsWith(language + "-");
    }

    @Override
    public boolean canSay(String text) {
        return !SpokenWords.of(text, language).isEmpty();
    }

    @Override
    public void start() {
        if (Wav.read(program.speak(A_WORD)).samples().length == 0) {
            throw new IllegalStateException(name + " makes no sound");
        }
    }

    @Override
    public byte[] speak(String text) {
        String spoken = SpokenWords.of(text, language);
        if (spoken.isEmpty() || spoken.length() > SpokenText.LONGEST) {
            throw new IllegalArgumentException("Not a text to speak: " + spoken.length() + " characters");
        }
        return program.speak(spoken);
    }
}
