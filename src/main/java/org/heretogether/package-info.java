/** Here Together: people who communicate differently shape the things they do together. */
@NullMarked
package org.heretogether;

import org.jspecify.annotations.NullMarked;
