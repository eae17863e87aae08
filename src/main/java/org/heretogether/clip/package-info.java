/**
 * Sound for texts: each text a person can meet is spoken once by a voice of its language, kept as a file, and served
 * from there. The texts to be spoken are rows; a file that is missing is made again.
 */
@NullMarked
package org.heretogether.clip;

import org.jspecify.annotations.NullMarked;
