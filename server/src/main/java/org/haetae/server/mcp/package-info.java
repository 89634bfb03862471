/**
 * The questions for assistants: {@link org.haetae.server.mcp.ToolDoor} offers each question of a catalogue as a tool of the Model Context
 * Protocol, which {@code StdioLines} carries over standard input and output. Loaded by {@code haetae mcp} only.
 */
@NullMarked
package org.haetae.server.mcp;

import org.jspecify.annotations.NullMarked;
