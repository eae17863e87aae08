/** Beginning from a joy: ready activities with their pictures, questions and change cards, and repeating one of our own. */
@NullMarked
package org.heretogether.template;

import org.jspecify.annotations.NullMarked;
