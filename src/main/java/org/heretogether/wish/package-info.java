/** How people want to hear what becomes of things: here, by letter, through someone. Nothing in a wish leads to an answer. */
@NullMarked
package org.heretogether.wish;

import org.jspecify.annotations.NullMarked;
