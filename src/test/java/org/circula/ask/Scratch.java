package org.circula.ask;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.*;
import org.circula.assess.*;
import org.circula.harness.*;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
public class Scratch {
  public static void main(String[] a) {
    RuleBases law = RuleBasesLoader.load(Path.of("rules")).orThrow();
    CompiledAssessor assessor = CompiledAssessor.compile(law, LocalDate.of(2020,1,1), "test");
    Asker asker = new Asker(law, assessor);
    long total=0; int n=0, inexact=0, unproven=0, unsettled=0; long worst=0;
    for (ScenarioFile f : new ScenarioReader(LawVocabulary.of(law)).readFolder(Path.of("scenarios")))
      for (Scenario s : f.scenarios()) if (Math.floorMod(s.name().hashCode(), Integer.getInteger("every",1))==0) for (String key : s.expect().keySet()) {
        String p = key.replaceAll("@.*","");
        if (law.pathway(p).isEmpty() || a.length>0 && !p.contains(a[0])) continue;
        for (int way=0; way<Integer.getInteger("ways",2); way++) {
        var life = way==0 ? s.life() : ForgottenLife.of(s.life());
        if (way==2) life = org.circula.ask.fact.Edits.withStatuses(org.circula.ask.fact.Edits.withStays(life, org.circula.person.Known.unknown(), List.of()), org.circula.person.Known.atLeast(life.statuses().items()));
        long t=System.nanoTime();
        List<Questions> qs;
        try { qs = asker.questions(new Question(life, s.asOf(), Optional.empty(), s.reading(), List.of(), List.of(p))); }
        catch (RefusedQuestionException e) { continue; }
        catch (RuntimeException e) { System.out.println(s.name()+" "+p); throw e; }
        long ms=(System.nanoTime()-t)/1000000; worst=Math.max(worst,ms);total+=ms;
        for (Questions q : qs) { n++;
          if (!q.exact()) inexact++;
          if (q.facts().isEmpty() && !q.settled()) unsettled++;
          for (AskedFact x : q.facts()) { if (x.turns().isEmpty()) { if (q.exact()) System.out.println("NO TURNS "+p); }
            else if (x.turns().get().oneAnswer()==x.turns().get().otherAnswer()) { unproven++; System.out.println("UNPROVEN way "+way+" "+p+" "+x.kind()+" "+x.word()+" "+x.about()+" "+x.turns().get().one()+" / "+x.turns().get().other()+" "+x.turns().get().oneAnswer()+" "+s.name()); } }
          if (ms>500 || !q.exact()) System.out.println(ms+" ms way "+way+" "+p+" named "+q.named()+" asked "+q.facts().size()+" exact "+q.exact()+" "+s.name());
          if (q.facts().isEmpty() && !q.settled()) System.out.println("OPEN way "+way+" "+p+" "+q.answer()+" "+q.unsettled()+" "+s.name());
        } } }
    System.out.println(n+" puts, inexact "+inexact+", unproven "+unproven+", open "+unsettled+", worst "+worst+" total "+total);
  }
}
