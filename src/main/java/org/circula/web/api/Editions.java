package org.circula.web.api;

import java.util.List;
import org.circula.journal.EditionJournal;
import org.circula.journal.EditionRecord;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.springframework.stereotype.Component;

/** The editions of rule bases that this installation met, those loaded now among them. */
@Component
class Editions {

    private final EditionJournal journal;
    private final RuleBases law;

    Editions(EditionJournal journal, RuleBases law) {
        this.journal = journal;
        this.law = law;
    }

    List<EditionShown> all() {
        return journal.all().stream().map(this::shown).toList();
    }

    private EditionShown shown(EditionRecord edition) {
        RuleBase base = law.bases().get(edition.jurisdiction());
        boolean loaded = base != null && base.contentHash().equals(edition.contentHash());
        return new EditionShown(
                edition.jurisdiction(), edition.contentHash(), edition.engineVersion(), edition.firstSeen(), loaded);
    }
}
