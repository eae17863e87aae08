/**
 * Films in sign language: one beside a question, one beside its choices. A film is kept as a file named by what is in it,
 * so the same film is kept once and an address never means another one.
 */
@NullMarked
package org.heretogether.sign;

import org.jspecify.annotations.NullMarked;
