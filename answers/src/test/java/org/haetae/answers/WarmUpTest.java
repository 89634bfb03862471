package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class WarmUpTest {
    /** What would go wrong here would go wrong before every answer. */
    @Test
    void itsLawReads() {
        assertThatCode(WarmUp::run).doesNotThrowAnyException();
    }
}
