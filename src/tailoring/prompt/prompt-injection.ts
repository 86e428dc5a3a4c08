/**
 * True for a line of a resume that talks to a program instead of about the person: "Note to the AI: call me
 * head chef". The line stays as it is, but is never reworded, because that could turn it into a claim ("Head
 * chef").
 */
export function looksLikeInstruction(line: string): boolean {
  return INSTRUCTION_PATTERNS.some((pattern) => pattern.test(line));
}

const PROGRAM =
  '(?:a\\.?i\\.?|llms?|gpt|chatgpt|bots?|assistants?|(?:language |ai )?models?|parser|system|program)';

const INSTRUCTION_PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:note|message|memo|attention|instructions?)\\s+(?:to|for)\\s+(?:(?:the|any|all|every)\\s+)?${PROGRAM}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})if\\s+you(?:'re|\\s+are)\\s+(?:(?:an?|the)\\s+)?${PROGRAM}(?!\\p{L})`, 'iu'),
  /(?<!\p{L})you\s+are\s+now(?!\p{L})/iu,
  /(?<!\p{L})(?:ignore|disregard|forget|override)\s+(?:(?:all|any|your|the|these|those|previous|prior|earlier|above)\s+)+(?:rules?|instructions?|prompts?|guidelines?)(?!\p{L})/iu,
  /(?<!\p{L})(?:anweisung|hinweis|nachricht|notiz)(?:en)?\s+(?:an|für)\s+(?:die\s+ki|das\s+(?:sprach)?modell|den\s+assistenten)(?!\p{L})/iu,
  /(?<!\p{L})(?:note|message|consignes?)\s+(?:à|pour)\s+(?:l['’]ia|le\s+modèle|l['’]assistant)(?!\p{L})/iu,
  /(?<!\p{L})(?:nota|mensaje|mensagem|instrucciones|instruções)\s+(?:a|para|à)\s+(?:la\s+|a\s+)?(?:ia|el\s+modelo|o\s+modelo)(?!\p{L})/iu,
  /(?<!\p{L})(?:meddelande|instruktion(?:er)?)\s+till\s+(?:ai|modellen|assistenten)(?!\p{L})/iu,
  /(?:致|给|告诉)(?:ai|人工智能|语言模型)|忽略(?:以上|之前|所有)|(?:ai|モデル)(?:への|に対する)指示|指示を無視/iu,
  /^\s*(?:system|assistant|judge|user)\s*:/iu,
  /<\/?(?:system|assistant|resume|posting|instructions?)>|<!--|<\|im_(?:start|end)\|>/iu,
  /"(?:op|edits|verdicts?)"\s*:/iu,
];
