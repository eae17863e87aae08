/** The page that lists what is missing and leads to where each thing is mended. */
@NullMarked
package org.heretogether.missing.ui;

import org.jspecify.annotations.NullMarked;
