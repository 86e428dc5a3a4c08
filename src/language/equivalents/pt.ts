/** One group of equivalents a line; table.ts has the rules. */
export const PORTUGUESE_EQUIVALENTS = `
  desenvolver = criar = construir = programar = elaborar
  preparar = elaborar = fazer
  redigir = escrever
  realizar = fazer = efetuar = executar
  gerir = gerenciar = administrar = gestão
  liderar = dirigir
  ajudar = apoiar = auxiliar = apoio = ajuda
  participar = colaborar = contribuir
  treinar = formar = capacitar = ensinar = treinamento
  atender = cuidar = atendimento
  registrar = documentar = registar
  verificar = conferir = controlar = revisar
  conciliar = conciliação
  analisar = estudar = examinar
  reparar = consertar
  instalar = montar
  reduzir = diminuir = baixar
  aumentar = crescer = subir
  usar = utilizar
  organizar = planejar
  cliente = usuário
  aluno = estudante
  filial = subsidiária
  empresa = companhia
  cerca de = aproximadamente = em torno de = por volta de
  quase = perto de
  mais de = acima de
  até = no máximo
  pelo menos = no mínimo
  diário = diariamente = por dia = cada dia = dia
  semanal = semanalmente = por semana = cada semana = semana
  mensal = mensalmente = por mês = cada mês = mês
  anual = anualmente = por ano = cada ano = ano
  às vezes = ocasionalmente = de vez em quando
  fatura = nota fiscal
  receita = faturamento
  recursos humanos = RH
`;
