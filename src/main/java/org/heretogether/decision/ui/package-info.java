/** The organisers' pages of what we decided and what we will do. */
@NullMarked
package org.heretogether.decision.ui;

import org.jspecify.annotations.NullMarked;
