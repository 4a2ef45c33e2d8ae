/** YAML read strictly: every scalar as text, each with its file and line. */
@NullMarked
package org.circula.law.yaml;

import org.jspecify.annotations.NullMarked;
