package org.heretogether.clip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClipQueueTest {

    private final ClipQueue queue = new ClipQueue(3);

    @Test
    void clips_are_made_in_order_and_each_once() throws Exception {
        queue.add(clip("a"));
        queue.add(clip("b"));
        queue.add(clip("a"));

        assertThat(queue.take()).isEqualTo(clip("a"));
        assertThat(queue.take()).isEqualTo(clip("b"));
    }

    @Test
    void what_someone_waits_for_comes_first() throws Exception {
        queue.add(clip("a"));
        queue.add(clip("b"));
        queue.addFirst(clip("b"));
        queue.addFirst(clip("c"));

        assertThat(queue.take()).isEqualTo(clip("c"));
        assertThat(queue.take()).isEqualTo(clip("b"));
        assertThat(queue.take()).isEqualTo(clip("a"));
    }

    @Test
    void a_full_queue_leaves_out_the_last_and_says_so_when_it_has_run_empty() throws Exception {
        for (String id : new String[] {"a", "b", "c", "d"}) {
            queue.add(clip(id));
        }
        queue.addFirst(clip("e"));

        assertThat(queue.isEmptyAndLeftSomeOut()).isFalse();
        assertThat(queue.take()).isEqualTo(clip("e"));
        assertThat(queue.take()).isEqualTo(clip("a"));
        assertThat(queue.take()).isEqualTo(clip("b"));
        assertThat(queue.isEmptyAndLeftSomeOut()).isTrue();
        assertThat(queue.isEmptyAndLeftSomeOut()).isFalse();
    }

    private static ClipText clip(String id) {
        return new ClipText(id, "text " + id, "en", "voice");
    }
}
