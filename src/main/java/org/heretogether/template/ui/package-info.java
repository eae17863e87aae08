/** The page on which we begin. */
@NullMarked
package org.heretogether.template.ui;

import org.jspecify.annotations.NullMarked;
