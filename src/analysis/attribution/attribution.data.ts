// Words that attribute: verbs, nouns and phrases by how strongly they commit their source. Written by hand.
import type { Strength } from '../../model/quote.ts';

/** Verb and noun forms by strength; what stands in none of them counts as `said`. */
export const CUES: Readonly<Record<Exclude<Strength, 'attitude'>, string>> = {
  said: `say says said saying tell tells told telling add adds added adding state states stated stating explain explains explained explaining
    continue continued continues write writes wrote written writing tweet tweets tweeted tweeting remark remarks remarked reply replies replied
    respond responds responded answer answers answered ask asks asked asking comment comments commented declare declares declared declaring
    announce announces announced announcing note notes noted noting observe observes observed point points pointed pointing recall recalls recalled
    joke joked jokes quip quipped shout shouted call calls called calling describe describes described describing speak speaks spoke urge urges urged urging
    warn warns warned warning promise promises promised promising vow vows vowed pledge pledges pledged propose proposed suggest suggests suggested suggesting
    mention mentions mentioned mentioning emphasise emphasises emphasised emphasising emphasize emphasizes emphasized emphasizing stress stresses stressed stressing underline underlines underlined
    underscore underscored conclude concludes concluded read reads tout touted thank thanked praise praised criticise criticised criticize criticized
    express expresses expressed expressing voice voices voiced reiterate reiterates reiterated reaffirm reaffirms reaffirmed insist insists insisted caution cautions cautioned
    discuss discussed elaborate elaborated exclaim exclaimed interject interjected lament lamented order ordered demand demands demanded request requested appeal appealed condemn condemned statement`,
  claimed: `claim claims claimed claiming allege alleges alleged alleging assert asserts asserted asserting argue argues argued arguing contend contends contended contending
    maintain maintains maintained accuse accuses accused accusing boast boasted boasts purport purports purported profess professed charge charged charges
    imply implies implied insinuate insinuated blame blames blamed blaming complain complained complains theorise theorised theorize theorized speculate speculated speculates
    assertion assertions claim allegation allegations accusation accusations argument`,
  confirmed: `confirm confirms confirmed confirming acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting concede concedes conceded conceding
    affirm affirms affirmed affirming verify verifies verified prove proves proved agree agrees agreed agreeing certify certified
    attest attested testify testified recognise recognised recognize recognized confess confessed confirmation acknowledgement acknowledgment admission`,
  denied: `deny denies denied denying dispute disputes disputed disputing reject rejects rejected rejecting refute refutes refuted rebut rebutted dismiss dismisses dismissed
    dismissing disavow disavowed disagree disagreed repudiate repudiated contradict contradicted denial denials doubt doubts doubted question questioned questions`,
  reported: `report reports reported reporting cite cites cited citing quote quotes quoted quoting relay relayed according show shows showed shown find finds found
    reveal reveals revealed revealing disclose disclosed disclosing learn learned document documented indicate indicates indicated indicating record recorded
    publish publishes published broadcast detail detailed detail details describe reportedly allegedly assess assesses assessed collect collected gather gathered via per`,
  expected: `expect expects expected expecting predict predicts predicted predicting forecast forecasts forecasted estimate estimates estimated estimating believe believes believed believing think thinks
    thought thinking hope hopes hoped hoping fear fears feared fearing plan plans planned planning intend intends intended anticipate anticipates anticipated
    project projects projected foresee foresaw want wants wanted wish wishes wished consider considers considered considering suspect suspects suspected expectation expectations prediction predictions
    forecast belief hope`,
};

/** Nouns only, never verbs: "a joint statement" has no speaker "a joint". */
export const PURE_NOUNS = `statement statements assertion assertions allegation allegations accusation accusations argument arguments confirmation acknowledgement
  acknowledgment admission denial denials expectation expectations prediction predictions belief`;

/** Cues that report words, not only attitudes: an inner one of these gives a quote its speaker. */
export const SPEECH = `said claimed confirmed denied reported`;

/** Nouns that attribute only with "that", "to", "of" or "about" after them. */
export const NOUN_CUES = `confidence opposition assault assaults agreement agreements attack attacks concern concerns claim claims statement statements assertion assertions allegation allegations accusation accusations argument arguments confirmation acknowledgement acknowledgment admission denial denials
  report reports expectation expectations prediction predictions forecast belief hope hopes fear fears view views vision promise promises pledge pledges warning warnings call calls plan plans
  proposal suggestion comments comment remarks remark criticism support concern concerns opinion position stance decision`;

/** Report words too, though they take no part in how speakers are ranked; all other cues that are learned show an attitude. */
export const ALSO_SPEECH = `refer refers referred referring repeat repeats repeated repeating post posts posted blast blasts blasted slam slams slammed
  slamming attack attacks attacked mock mocks mocked mocking chant chants chanted recalling insisting remarking denounce denounces denounced denouncing
  liken likens likened compare compares compared hint hints hinted signal signals signaled signalled assure assures assured assuring hail hails hailed
  dub dubs dubbed recommend recommends recommended recommending threaten threatens threatened threatening advise advises advised railed lashed yell
  yells yelled scream screamed decry decries decried bemoan bemoans bemoaned clarify clarifies clarified email emailed texted quipping swear swears swore
  plead pleads pleaded brief briefs briefed inform informs informed notify notified rule rules ruled ridicule ridicules ridiculed lambast lambasts
  lambasted lambaste chide chides chided chiding laud lauds lauded salute saluted welcome welcomes welcomed praising praises condemning condemns
  criticizing criticising criticizes criticises highlight highlights highlighted highlighting list lists listed listing portray portrays portrayed
  outline outlines outlined spell spelled endorse endorses endorsed endorsing defend defends defended detailing touting urging calling
  pledging proposing vowing lamenting statements announcement announcements message messages evidence document documents testimony source sources
  preach preached teach teaches taught apologise apologised apologize apologized congratulate congratulated predicts guarantee guarantees guaranteed
  warnings tell telling assurances assurance rumour rumours rumor rumors revelation disclosure vision lawsuit complaint complaints proposal proposals
  recommendation recommendations suggestions suggestion remarks words`;

/** Verbs of speech that tell of no words without "that" or a quotation: what people do together, or go on doing. */
export const TOGETHER = `talk talks talked talking discuss discusses discussed discussing discussion speak speaks spoke speaking respond responds responded
  responding offer offers offered offering continue continues continued agree agrees agreed agreeing ask asks asked call calls called meet meets met`;
